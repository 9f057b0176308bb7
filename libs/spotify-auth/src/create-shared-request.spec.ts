import { describe, expect, it } from '@jest/globals';
import { countListeners } from '../test/count-listeners.js';
import { createSharedRequest } from './create-shared-request.js';

/** A request whose runs end by hand. */
function setUp() {
  const runs: { signal: AbortSignal; end: (value: string) => void; fail: (reason: Error) => void }[] = [];
  const shared = createSharedRequest(
    (signal) =>
      new Promise<string>((resolve, reject) => {
        runs.push({ signal, end: resolve, fail: reject });
      }),
  );
  return { shared, runs };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));
const stop = new Error('stop');

describe('createSharedRequest', () => {
  it('lets all callers share one run, and begins anew after it', async () => {
    const { shared, runs } = setUp();
    const waits = [shared.join(), shared.join()];
    expect(runs).toHaveLength(1);
    runs[0]?.end('first');
    expect(await Promise.all(waits)).toEqual(['first', 'first']);
    const third = shared.join();
    expect(runs).toHaveLength(2);
    runs[1]?.end('second');
    expect(await third).toBe('second');
  });

  it('begins anew after a failure, which all callers meet', async () => {
    const { shared, runs } = setUp();
    const waits = Promise.allSettled([shared.join(), shared.join()]);
    runs[0]?.fail(stop);
    for (const outcome of await waits) expect(outcome).toEqual({ status: 'rejected', reason: stop });
    void shared.join();
    expect(runs).toHaveLength(2);
  });

  it('begins no run for a signal that has aborted', async () => {
    const { shared, runs } = setUp();
    await expect(shared.join(AbortSignal.abort(stop))).rejects.toBe(stop);
    expect(runs).toHaveLength(0);
  });

  it('aborts a run, with the reason, when the last caller has gone and no sooner', async () => {
    const { shared, runs } = setUp();
    const controllers = [new AbortController(), new AbortController(), new AbortController()];
    const waits = controllers.map(({ signal }) => shared.join(signal));
    const outcomes = Promise.allSettled(waits);
    controllers[0]?.abort(new Error('first'));
    controllers[1]?.abort(new Error('second'));
    expect(runs[0]?.signal.aborted).toBe(false);
    controllers[2]?.abort(stop);
    expect(runs[0]?.signal.reason).toBe(stop);
    expect((await outcomes).map((outcome) => (outcome as PromiseRejectedResult).reason as unknown)).toEqual([
      new Error('first'),
      new Error('second'),
      stop,
    ]);
  });

  it('keeps the run that followed an aborted one, when that one ends at last', async () => {
    const { shared, runs } = setUp();
    const controller = new AbortController();
    const first = shared.join(controller.signal);
    controller.abort(stop);
    await expect(first).rejects.toBe(stop);
    const second = shared.join();
    runs[0]?.fail(stop);
    await settle();
    const third = shared.join();
    expect(runs).toHaveLength(2);
    runs[1]?.end('T');
    expect(await Promise.all([second, third])).toEqual(['T', 'T']);
  });

  it.each(['end', 'fail'] as const)(
    'leaves no listener on the signal of a caller after the %s',
    async (how) => {
      const { shared, runs } = setUp();
      const { signal, listeners } = countListeners();
      const outcome = Promise.allSettled([shared.join(signal)]);
      expect(listeners()).toBe(1);
      if (how === 'end') runs[0]?.end('T');
      else runs[0]?.fail(stop);
      await outcome;
      await settle();
      expect(listeners()).toBe(0);
    },
  );
});
