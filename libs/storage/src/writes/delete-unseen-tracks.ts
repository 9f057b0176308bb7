import type { WriteTransaction } from '../open/connect-prisma.js';
import type { ReadPlan } from './read-plan.js';

/** Deletes tracks that a finished read did not meet; whom they name goes with them by the foreign key. */
export async function deleteUnseenTracks(tx: WriteTransaction, plans: readonly ReadPlan[]): Promise<void> {
  const kept = new Map(
    plans.flatMap(({ albumId, keepTrackIds }) =>
      keepTrackIds === null ? [] : [[albumId, new Set(keepTrackIds)]],
    ),
  );
  if (kept.size === 0) return;
  const stored = await tx.$queryRaw<{ albumId: string; id: string }[]>`
    SELECT album_id AS "albumId", id FROM tracks
    WHERE album_id IN (SELECT value FROM json_each(${JSON.stringify([...kept.keys()])}))`;
  const unseen = stored.filter(({ albumId, id }) => kept.get(albumId)?.has(id) === false);
  if (unseen.length === 0) return;
  await tx.$executeRaw`
    DELETE FROM tracks WHERE (album_id, id) IN (
      SELECT value ->> 0, value ->> 1 FROM json_each(${JSON.stringify(unseen.map(({ albumId, id }) => [albumId, id]))}))`;
}
