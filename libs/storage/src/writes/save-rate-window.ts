import type { WriteTransaction } from '../open/connect-prisma.js';
import type { StoredRateWindow } from '../types/quota.js';

/** Remembers the rate limit learned for an account. */
export async function saveRateWindow(
  tx: WriteTransaction,
  account: string,
  { limit, windowMs, learnedAt }: StoredRateWindow,
): Promise<void> {
  const data = { limitCount: limit, windowMs, learnedAt };
  const { throttleWindow } = await tx.models();
  await throttleWindow.upsert({ where: { account }, create: { account, ...data }, update: data });
}
