import type { WriteTransaction } from '../open/connect-prisma.js';
import { oldestCountedBucket } from '../quota-buckets.js';
import { toIsoTime } from '../to-iso-time.js';
import type { LockGroupOptions } from '../types/quota.js';
import type { WriteContext } from './write-context.js';

/** Remembers until when a group must not be called, and how much had been spent when it was refused. */
export async function lockGroup(
  tx: WriteTransaction,
  { now, nowMs }: WriteContext,
  { account, group, untilMs, retryAfterMs, reason }: LockGroupOptions,
): Promise<void> {
  const { quotaGroup, quotaWindow } = await tx.models();
  const { _sum } = await quotaWindow.aggregate({
    where: { account, endpointGroup: group, bucketStart: { gte: oldestCountedBucket(nowMs) } },
    _sum: { spent: true },
  });
  const learned =
    _sum.spent === null || _sum.spent === 0 ? {} : { learnedBudget: _sum.spent, learnedAt: now };
  const data = {
    cooldownUntil: toIsoTime(untilMs),
    cooldownReason: reason,
    retryAfterMs: Math.round(retryAfterMs),
    refusedAt: now,
    ...learned,
  };
  await quotaGroup.upsert({
    where: { account_endpointGroup: { account, endpointGroup: group } },
    create: { account, endpointGroup: group, ...data },
    update: data,
  });
}
