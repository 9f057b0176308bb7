import { describe, expect, it } from '@jest/globals';
import { countListeners } from '../test/count-listeners.js';
import { trackTimers } from '../test/track-timers.js';
import { createAbortLinks } from './create-abort-links.js';
import { DeadlinePassed, openCall } from './open-call.js';

const stop = new Error('stop');
const linkAbort = createAbortLinks();
const open = (deadlineMs = 60_000, signal?: AbortSignal) =>
  openCall({ operation: 'search', order: 4, nowMs: 1_000, deadlineMs, signal, linkAbort });
const abortOf = (signal: AbortSignal) =>
  new Promise<unknown>((resolve) => {
    signal.addEventListener('abort', () => {
      resolve(signal.reason);
    });
  });

describe('openCall', () => {
  it('begins with nothing sent', () => {
    const call = open();
    call.close();
    expect(call.signal.aborted).toBe(false);
    expect(call).toMatchObject({
      operation: 'search',
      group: 'search',
      order: 4,
      deadlineAtMs: 61_000,
      attempts: 0,
      waitedMs: 0,
      token: '',
      refusals: 0,
      lastStatus: null,
      lastExcerpt: '',
    });
  });

  it('aborts by itself when its deadline passes', async () => {
    const call = open(1);
    const reason = await abortOf(call.signal);
    expect(reason).toBeInstanceOf(DeadlinePassed);
    expect(reason).toMatchObject({
      name: 'DeadlinePassed',
      message: 'the call took longer than 1 ms',
    });
    call.close();
  });

  it.each([2 ** 31, Infinity])(
    'has time where the deadline of %d ms is longer than a timer can be',
    async (ms) => {
      const call = open(ms);
      expect(call.deadlineAtMs).toBe(1_000 + ms);
      await abortOf(open(3).signal);
      expect(call.signal.aborted).toBe(false);
      call.close();
    },
  );

  it('aborts with the reason of the caller, unless it is closed', () => {
    const { controller } = countListeners();
    const calls = [open(60_000, controller.signal), open(60_000, controller.signal)];
    calls[0]?.close();
    controller.abort(stop);
    expect(calls.map(({ signal }) => signal.reason as unknown)).toEqual([undefined, stop]);
    calls[1]?.close();
    const late = open(60_000, controller.signal);
    expect(late.signal.reason).toBe(stop);
    late.close();
  });

  it('holds one timer until it is closed', async () => {
    await trackTimers(async (running) => {
      const call = open();
      expect(running()).toBe(1);
      call.close();
      await new Promise((resolve) => setImmediate(resolve));
      expect(running()).toBe(0);
    });
  });
});
