import type { WriteTransaction } from '../open/connect-prisma.js';
import type { WriteContext } from './write-context.js';

/** Makes work items of albums that have none, in the order given. */
export async function insertWorkItems(
  tx: WriteTransaction,
  { now }: WriteContext,
  runId: string,
  albumIds: readonly string[],
): Promise<void> {
  if (albumIds.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO work_items (album_id, seq, state, run_id, created_at, updated_at)
    SELECT value, (SELECT coalesce(max(seq), 0) FROM work_items) + key + 1, 'pending', ${runId}, ${now}, ${now}
    FROM json_each(${JSON.stringify(albumIds)})`;
}
