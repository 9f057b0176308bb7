import { clearTimeout, setTimeout } from 'node:timers';
import { setTimeout as wait } from 'node:timers/promises';
import type { ExtractorOptions } from './create-extractor.js';

/** The machine's own clock and timers, and the network. */
export const realTime: Pick<ExtractorOptions, 'now' | 'sleep' | 'after' | 'fetch'> = {
  now: Date.now,
  sleep: async (ms, signal) => {
    await wait(ms, undefined, { signal });
  },
  after: (ms, callback) => {
    const timer = setTimeout(callback, ms);
    return () => {
      clearTimeout(timer);
    };
  },
  fetch: globalThis.fetch,
};
