import { describe, expect, it } from '@jest/globals';
import { trackTimers } from '../test/track-timers.js';
import { sleep } from './sleep.js';

describe('sleep', () => {
  it('ends by itself', async () => {
    await expect(sleep(1)).resolves.toBeUndefined();
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
