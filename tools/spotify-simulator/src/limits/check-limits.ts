import { type OperationId } from '@new-releases/spotify-types';
import { buildError, type Answer } from '../answer.js';
import { buildShortRateLimit } from '../faults/answer-faults.js';
import { endpointGroupOf } from '../operations.js';
import { type Settings } from '../settings.js';
import { type QuotaWindows } from './quota-windows.js';
import { type RollingWindow } from './rolling-window.js';

export interface Limits {
  rate: RollingWindow;
  quota: QuotaWindows;
}

/**
 * Counts a request against the rate limit, then against the quota of its group; returns the 429 when one of them is spent.
 * A request that the rate limit refuses costs no quota.
 */
export function checkLimits(
  limits: Limits,
  settings: Settings,
  operation: OperationId,
  nowMs: number,
): { name: 'rate' | 'quota'; answer: Answer } | null {
  const { rate, quota, quotaScope, quotaWindowMs } = settings;
  if (rate !== null) {
    const waitMs = limits.rate.take(nowMs, rate.limit, rate.windowMs);
    if (waitMs !== null) {
      // By the second, rounded up: after Retry-After there is room.
      return {
        name: 'rate',
        answer: buildShortRateLimit(nowMs, String(Math.max(1, Math.ceil(waitMs / 1000)))),
      };
    }
  }
  const group = endpointGroupOf(operation);
  const limit = typeof quota === 'number' ? quota : quota?.[group];
  if (limit === undefined) return null;
  const bucket = quotaScope === 'app' ? 'app' : group;
  const waitMs = limits.quota.take(bucket, nowMs, limit, quotaWindowMs);
  return waitMs === null ? null : { name: 'quota', answer: buildQuotaExceeded(settings, waitMs) };
}

function buildQuotaExceeded({ quotaReason, quotaRetryAfterSeconds }: Settings, waitMs: number): Answer {
  const seconds = quotaRetryAfterSeconds ?? Math.max(1, Math.ceil(waitMs / 1000));
  return {
    ...buildError(429, 'Too many requests', quotaReason ? 'QUOTA_EXCEEDED' : undefined),
    headers: { 'retry-after': String(seconds) },
  };
}
