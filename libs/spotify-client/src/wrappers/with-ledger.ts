import { findQuotaLock } from '../find-quota-lock.js';
import { QuotaExceededError } from '../errors/quota-exceeded-error.js';
import type { QuotaLedger } from '../types.js';
import type { Send } from './api-request.js';

/**
 * Counts each request in the ledger before it is sent; a refusal by quota locks the group there.
 * Throws QuotaExceededError for the latter, and whatever the ledger throws.
 */
export function withLedger(
  send: Send,
  { ledger, now, maxWaitMs }: { ledger: QuotaLedger; now: () => number; maxWaitMs: number },
): Send {
  return async (request) => {
    const { operation, group, signal } = request.call;
    signal.throwIfAborted();
    await ledger.countRequest({ operation, group, signal });
    const response = await send(request);
    const lock = findQuotaLock(response, maxWaitMs);
    if (lock === null) return response;
    const { retryAfterMs, reason } = lock;
    const untilMs = now() + retryAfterMs;
    // Not abortable: the next process must know.
    await ledger.lockGroup({ group, untilMs, retryAfterMs, reason });
    const { attempts, lastExcerpt: bodyExcerpt } = request.call;
    throw new QuotaExceededError({
      operation,
      status: 429,
      attempts,
      bodyExcerpt,
      group,
      retryAfterMs,
      untilMs,
      reason,
    });
  };
}
