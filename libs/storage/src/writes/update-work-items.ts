import type { WriteTransaction } from '../open/connect-prisma.js';
import type { WorkChange } from './read-plan.js';
import type { WriteContext } from './write-context.js';

/** Moves work items to their new states. */
export async function updateWorkItems(
  tx: WriteTransaction,
  { now }: WriteContext,
  runId: string,
  changes: readonly WorkChange[],
): Promise<void> {
  if (changes.length === 0) return;
  const rows = changes.map(({ albumId, state, attempts, nextOffset, seenTrackIds, partialHash, reason }) => [
    albumId,
    state,
    attempts,
    nextOffset,
    seenTrackIds === null ? null : JSON.stringify(seenTrackIds),
    partialHash,
    reason,
  ]);
  await tx.$executeRaw`
    UPDATE work_items SET state = j.value ->> 1, attempts = j.value ->> 2, next_offset = j.value ->> 3,
      seen_track_ids = j.value ->> 4, partial_hash = j.value ->> 5, reason = j.value ->> 6, run_id = ${runId},
      market = (SELECT market FROM extraction_runs WHERE id = ${runId}), updated_at = ${now}
    FROM jsonb_each(${JSON.stringify(rows)}) j WHERE work_items.album_id = j.value ->> 0`;
}
