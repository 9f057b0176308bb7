import type { ApiResponse } from './wrappers/api-request.js';

export interface QuotaLock {
  retryAfterMs: number;
  reason: 'QUOTA_EXCEEDED' | 'LONG_RETRY_AFTER';
}

/** Quotas were seen to last up to 24 h; assumed where the answer names no time. */
const assumedLockMs = 24 * 60 * 60 * 1000;

/**
 * Tells a quota from a rate limit. Since July 2026 a 429 of a quota says `reason: QUOTA_EXCEEDED`
 * (https://developer.spotify.com/documentation/web-api/references/changes/july-2026); older ones show only in a
 * Retry-After of hours, here: above `maxWaitMs`. Null for a short 429 and for every other answer.
 */
export function findQuotaLock(
  response: Pick<ApiResponse, 'status' | 'text' | 'retryAfterMs'>,
  maxWaitMs: number,
): QuotaLock | null {
  if (response.status !== 429) return null;
  const { retryAfterMs, text } = response;
  // By text, as the body may be JSON of several shapes, or broken.
  if (text.includes('QUOTA_EXCEEDED')) {
    return { retryAfterMs: retryAfterMs ?? assumedLockMs, reason: 'QUOTA_EXCEEDED' };
  }
  if (retryAfterMs !== null && retryAfterMs > maxWaitMs) return { retryAfterMs, reason: 'LONG_RETRY_AFTER' };
  return null;
}
