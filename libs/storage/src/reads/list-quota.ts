import type { Driver } from '../open/open-driver.js';
import { oldestCountedBucket, quotaWindowMs } from '../quota-buckets.js';
import { toIsoTime } from '../to-iso-time.js';
import type { QuotaRecord } from '../types/quota.js';

/**
 * Lists how the quota of each endpoint group of an account stands. What was noted more than a day in the future was noted
 * by a clock that was wrong, and closes nothing.
 */
export function listQuota(driver: Driver, account: string, nowMs: number): QuotaRecord[] {
  return driver
    .prepare<{ account: string; since: string; until: string }, QuotaRecord>(
      `WITH names AS (
         SELECT endpoint_group FROM quota_groups WHERE account = @account
         UNION SELECT DISTINCT endpoint_group FROM quota_windows WHERE account = @account)
       SELECT n.endpoint_group AS "group", coalesce(sum(w.spent), 0) AS spent,
         min(w.bucket_start) FILTER (WHERE w.spent > 0) AS oldestBucketStart,
         iif(g.refused_at > @until, NULL, g.cooldown_until) AS cooldownUntil, g.cooldown_reason AS cooldownReason, g.retry_after_ms AS retryAfterMs,
         g.refused_at AS refusedAt, g.learned_budget AS learnedBudget, g.learned_at AS learnedAt
       FROM names n
       LEFT JOIN quota_groups g ON g.account = @account AND g.endpoint_group = n.endpoint_group
       LEFT JOIN quota_windows w
         ON w.account = @account AND w.endpoint_group = n.endpoint_group AND w.bucket_start >= @since
           AND w.bucket_start <= @until
       GROUP BY n.endpoint_group ORDER BY n.endpoint_group`,
    )
    .all({ account, since: oldestCountedBucket(nowMs), until: toIsoTime(nowMs + quotaWindowMs) });
}
