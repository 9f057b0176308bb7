import { describe, expect, it } from '@jest/globals';
import { buildResponse } from '../test/build-call.js';
import { countListeners } from '../test/count-listeners.js';
import { trackTimers } from '../test/track-timers.js';
import { createCallRunner, type RunnableCall } from './create-call-runner.js';
import { DeadlinePassed } from './open-call.js';
import type { ApiRequest, Send } from './wrappers/api-request.js';

const stop = new Error('stop');

function setUp(answer?: Send, deadlineMs = 60_000) {
  const sent: ApiRequest[] = [];
  const send: Send = async (request) => {
    sent.push(request);
    return answer === undefined ? buildResponse({ json: { a: 1 } }) : answer(request);
  };
  const run = createCallRunner({ send, headers: { accept: 'x' }, now: () => 1_000, deadlineMs });
  const start = (call: Partial<RunnableCall<unknown, unknown>> = {}) =>
    run({
      operation: 'search',
      options: undefined,
      request: async (fetch) => ({ data: await (await fetch(new Request('https://x/y'))).json() }),
      read: (body) => body,
      ...call,
    }).catch((error: unknown) => error);
  return { start, sent };
}
const untilAborted: Send = ({ call }) =>
  new Promise((_, reject) => {
    call.signal.addEventListener('abort', () => {
      reject(call.signal.reason as Error);
    });
  });

describe('createCallRunner', () => {
  it('gives what is read of the body, and numbers its calls', async () => {
    const { start, sent } = setUp();
    expect(await start()).toEqual({ a: 1 });
    await start({ operation: 'get-track' });
    expect(sent[0]).toMatchObject({ url: 'https://x/y', headers: { accept: 'x' } });
    expect(sent.map(({ call }) => [call.operation, call.order, call.deadlineAtMs])).toEqual([
      ['search', 1, 61_000],
      ['get-track', 2, 61_000],
    ]);
  });

  it('ends at its deadline with what was last known', async () => {
    const { start } = setUp((request) => {
      Object.assign(request.call, { attempts: 2, lastStatus: 503, lastExcerpt: 'busy' });
      return untilAborted(request);
    }, 1);
    expect(await start()).toMatchObject({
      name: 'TransientError',
      kind: 'deadline',
      message: 'search: the call took longer than 1 ms',
      operation: 'search',
      attempts: 2,
      status: 503,
      bodyExcerpt: 'busy',
    });
  });

  it.each([
    ['an error of its own', stop],
    ['the deadline of another call', new DeadlinePassed('another')],
  ])('throws %s untouched', async (_, failure) => {
    const { start } = setUp(() => Promise.reject(failure));
    expect(await start()).toBe(failure);
  });

  it("throws the caller's reason, and sends nothing where that came first", async () => {
    const { start, sent } = setUp(untilAborted);
    expect(await start({ options: { signal: AbortSignal.abort(stop) } })).toBe(stop);
    expect(sent).toHaveLength(0);
    const controller = new AbortController();
    const outcome = start({ options: { signal: controller.signal } });
    controller.abort(stop);
    expect(await outcome).toBe(stop);
  });

  it('is over when it ends, however it ends', async () => {
    await trackTimers(async (running) => {
      const { signal, controller, listeners } = countListeners();
      const { start, sent } = setUp();
      const fails = () => {
        throw stop;
      };
      await start({ options: { signal } });
      expect(await start({ options: { signal }, read: fails })).toBe(stop);
      await new Promise((resolve) => setImmediate(resolve));
      expect(running()).toBe(0);
      expect(listeners()).toBe(1);
      controller.abort(stop);
      expect(sent.map(({ call }) => call.signal.aborted)).toEqual([false, false]);
    });
  });
});
