import type { WriteTransaction } from '../open/connect-prisma.js';
import type { WriteContext } from './write-context.js';

/** Notes that rejected records have been accepted since. */
export async function markReplayed(
  tx: WriteTransaction,
  { now }: WriteContext,
  ids: readonly number[],
): Promise<void> {
  await tx.$executeRaw`
    UPDATE rejected_records SET replayed_at = ${now} WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`;
}
