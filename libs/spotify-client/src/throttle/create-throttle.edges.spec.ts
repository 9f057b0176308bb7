import { afterEach, describe, expect, it } from '@jest/globals';
import { buildCall } from '../../test/build-call.js';
import { settle, toError } from '../../test/set-up-client.js';
import { createVirtualClock } from '../../test/virtual-clock.js';
import type { Call } from '../open-call.js';
import { createThrottle, type ThrottleOptions } from './create-throttle.js';

const stop = new Error('stop');
let ending = new AbortController();
afterEach(() => {
  ending.abort(stop);
  ending = new AbortController();
});

function setUp(options: Partial<ThrottleOptions> = {}) {
  const clock = createVirtualClock();
  const throttle = createThrottle({
    concurrency: 8,
    rate: undefined,
    learnedRate: undefined,
    onRateLearned: undefined,
    now: clock.now,
    sleep: clock.sleep,
    ...options,
  });
  let order = 0;
  const newCall = (facts: Partial<Call> = {}) => {
    order += 1;
    const { signal } = ending;
    return buildCall({ order, signal, deadlineAtMs: clock.now() + 300_000, ...facts });
  };
  const start = async (call = newCall()) => {
    const slot = await throttle.acquire(call);
    call.attempts += 1;
    return slot;
  };
  const pause = async (ms: number) => {
    const slot = await start();
    throttle.refuse(slot, ms);
    throttle.release(slot);
  };
  return { clock, throttle, newCall, start, pause, startedAt: clock.now() };
}

describe('a pause', () => {
  it('is slept once, however many wait for its end', async () => {
    const { clock, throttle, newCall, pause } = setUp();
    await pause(1_000);
    const waits = Array.from({ length: 5 }, () => throttle.acquire(newCall()));
    expect(clock.pending).toBe(1);
    await Promise.all(waits);
    expect(clock.slept).toEqual([1_000]);
    expect(clock.pending).toBe(0);
  });

  it('that another 429 makes longer is slept to its new end, and one that is shorter changes nothing', async () => {
    const { clock, throttle, start, newCall, startedAt } = setUp();
    const slots = [await start(), await start(), await start()];
    throttle.refuse(slots[0]!, 1_000);
    const wait = throttle.acquire(newCall());
    throttle.refuse(slots[1]!, 3_000);
    throttle.release(slots[1]!);
    throttle.refuse(slots[2]!, 500);
    throttle.release(slots[2]!);
    expect(clock.pending).toBe(1);
    await wait;
    expect(clock.now() - startedAt).toBe(3_000);
  });

  it('that ends with the deadline is waited for', async () => {
    const { clock, throttle, newCall, pause, startedAt } = setUp();
    await pause(2_000);
    await throttle.acquire(newCall({ deadlineAtMs: startedAt + 2_000 }));
    expect(clock.now() - startedAt).toBe(2_000);
  });

  it('that ends later is refused with what is known of the call', async () => {
    const { throttle, newCall, pause, startedAt } = setUp();
    await pause(2_000);
    const facts = { operation: 'search', attempts: 3, lastStatus: 429, lastExcerpt: 'slow' } as const;
    const wait = throttle.acquire(newCall({ ...facts, deadlineAtMs: startedAt + 1_999 }));
    expect(await wait.catch(toError)).toMatchObject({
      name: 'RateLimitedError',
      operation: 'search',
      attempts: 3,
      status: 429,
      bodyExcerpt: 'slow',
      retryAfterMs: 2_000,
    });
  });

  it('of which the sleep breaks with something that is no error is one all the same', async () => {
    const { throttle, newCall, pause } = setUp({
      sleep: async () => {
        AbortSignal.abort('no timers').throwIfAborted();
      },
    });
    await pause(1_000);
    const waits = [throttle.acquire(newCall()), throttle.acquire(newCall())];
    for (const outcome of await Promise.all(waits.map((wait) => wait.catch(toError)))) {
      expect(outcome).toMatchObject({ message: 'sleep failed', cause: 'no timers' });
    }
  });

  it('lets newcomers wait behind those who have waited, though its time has come', async () => {
    const { clock, throttle, newCall, pause, start } = setUp({ concurrency: 1 });
    await pause(1_000);
    const served: string[] = [];
    const older = start(newCall()).then((slot) => {
      served.push('older');
      throttle.release(slot);
    });
    clock.advance(5_000);
    const newer = start(newCall()).then(() => served.push('newer'));
    await Promise.all([older, newer]);
    expect(served).toEqual(['older', 'newer']);
  });

  it('is over for those who come after it', async () => {
    const { clock, throttle, newCall, pause } = setUp();
    await pause(1_000);
    clock.advance(1_000);
    await throttle.acquire(newCall());
    expect(clock.slept).toEqual([]);
  });
});

describe('a place among those in flight', () => {
  it('is free at once for as many as may be', async () => {
    const { clock, throttle, newCall } = setUp({ concurrency: 3 });
    const slots = await Promise.all([1, 2, 3].map(() => throttle.acquire(newCall())));
    expect(slots.map(({ order }) => order)).toEqual([1, 2, 3]);
    let served = false;
    throttle.acquire(newCall()).then(() => (served = true), toError);
    await settle();
    expect(served).toBe(false);
    throttle.release(slots[1]!);
    await settle();
    expect(served).toBe(true);
    expect(clock.slept).toEqual([]);
  });
});

describe('a window set by hand', () => {
  /** Sends 20 requests of 400 ms at once, and gives when the next one may start. */
  async function timeNext(spoil: (slot: { answered: boolean; refused: boolean }, index: number) => void) {
    const { clock, throttle, start, startedAt } = setUp({
      rate: { limit: 20, windowMs: 10_000 },
      concurrency: 20,
    });
    const slots = await Promise.all(Array.from({ length: 20 }, () => start()));
    clock.advance(400);
    slots.forEach((slot, index) => {
      slot.answered = true;
      spoil(slot, index);
      throttle.release(slot);
    });
    await start();
    return clock.now() - startedAt;
  }

  it('goes by the shortest answer once there were twenty', async () => {
    expect(await timeNext(() => undefined)).toBe(10_000);
  });

  it('does not count requests without an answer, nor refused ones', async () => {
    expect(await timeNext((slot, index) => (slot.answered = index > 0))).toBe(10_400);
    expect(await timeNext((slot, index) => (slot.refused = index === 7))).toBe(10_400);
  });

  it('lets a whole window of requests start at once, and the next when the first of them is out', async () => {
    const { clock, throttle, start, startedAt } = setUp({ rate: { limit: 3, windowMs: 1_000 } });
    for (let count = 0; count < 3; count += 1) {
      const slot = await start();
      clock.advance(10);
      throttle.release(slot);
    }
    expect(clock.slept).toEqual([]);
    for (let count = 0; count < 3; count += 1) throttle.release(await start());
    expect(clock.slept).toEqual([980, 10, 10]);
    expect(clock.now() - startedAt).toBe(1_030);
  });

  it('is never shorter than no time where answers take longer than it', async () => {
    const { clock, throttle, start } = setUp({ rate: { limit: 1, windowMs: 100 } });
    for (let count = 0; count < 20; count += 1) {
      const slot = await start();
      clock.advance(500);
      slot.answered = true;
      throttle.release(slot);
    }
    const slept = clock.slept.length;
    await start();
    expect(clock.slept).toHaveLength(slept);
  });
});

describe('a learned window', () => {
  it('keeps its distance, and gives a place back from which nothing was sent', async () => {
    const { clock, throttle, newCall, start, startedAt } = setUp({
      learnedRate: { limit: 2, windowMs: 1_000 },
    });
    throttle.release(await start());
    const unused = await throttle.acquire(newCall());
    expect(clock.now() - startedAt).toBe(500);
    throttle.release(unused);
    throttle.release(await start());
    expect(clock.now() - startedAt).toBe(500);
    await start();
    expect(clock.now() - startedAt).toBe(1_000);
  });
});
