import type { EndpointGroup } from './endpoint-group-of.js';
import { QuotaExceededError } from './errors/quota-exceeded-error.js';
import type { QuotaLedger } from './types.js';

/**
 * Creates a ledger that counts nothing and remembers locks in memory: a group that Spotify has refused is
 * not called again before its time. `now` gives epoch ms.
 */
export function createMemoryQuotaLedger({ now }: { now: () => number }): QuotaLedger {
  const locks = new Map<EndpointGroup, { untilMs: number; reason: string }>();
  return {
    countRequest({ operation, group }) {
      const lock = locks.get(group);
      if (lock === undefined) return Promise.resolve();
      const retryAfterMs = lock.untilMs - now();
      if (retryAfterMs > 0) {
        return Promise.reject(new QuotaExceededError({ operation, group, retryAfterMs, ...lock }));
      }
      locks.delete(group);
      return Promise.resolve();
    },
    lockGroup({ group, untilMs, reason }) {
      const known = locks.get(group)?.untilMs ?? 0;
      if (untilMs > known) locks.set(group, { untilMs, reason });
      return Promise.resolve();
    },
  };
}
