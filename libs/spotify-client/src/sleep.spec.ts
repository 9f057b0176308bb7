import { describe, expect, it } from '@jest/globals';
import { countListeners } from '../test/count-listeners.js';
import { trackTimers } from '../test/track-timers.js';
import { sleep } from './sleep.js';

describe('sleep', () => {
  it('ends by itself', async () => {
    await expect(sleep(1)).resolves.toBeUndefined();
  });

  it('leaves no listener on the signal, however it ends', async () => {
    const { signal, controller, listeners } = countListeners();
    await sleep(1, signal);
    expect(listeners()).toBe(0);
    const wait = sleep(60_000, signal);
    expect(listeners()).toBe(1);
    controller.abort(new Error('stop'));
    await expect(wait).rejects.toThrow('stop');
    expect(listeners()).toBe(0);
  });

  it('rejects with the reason, before and during the wait, and leaves no timer', async () => {
    await trackTimers(async (running) => {
      const stop = new Error('stop');
      await expect(sleep(60_000, AbortSignal.abort(stop))).rejects.toBe(stop);
      const controller = new AbortController();
      const wait = sleep(60_000, controller.signal);
      expect(running()).toBe(1);
      controller.abort(stop);
      await expect(wait).rejects.toBe(stop);
      await new Promise(setImmediate);
      expect(running()).toBe(0);
    });
  });
});
