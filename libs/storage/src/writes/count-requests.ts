import type { WriteTransaction } from '../open/connect-prisma.js';
import { toBucketStart } from '../quota-buckets.js';
import type { CountRequestsOptions } from '../types/quota.js';

/** Counts requests before they are sent, or gives reserved ones back. */
export async function countRequests(
  tx: WriteTransaction,
  { account, group, count, at }: CountRequestsOptions,
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO quota_windows (account, endpoint_group, bucket_start, spent)
    VALUES (${account}, ${group}, ${toBucketStart(Date.parse(at))}, max(0, ${count}))
    ON CONFLICT (account, endpoint_group, bucket_start) DO UPDATE SET spent = max(0, spent + ${count})`;
}
