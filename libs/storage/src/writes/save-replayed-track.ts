import type { WriteTransaction } from '../open/connect-prisma.js';
import type { TrackRow } from '../types/album.js';
import { sumTracks } from '../trends/sum-tracks.js';
import { upsertArtists } from './upsert-artists.js';
import { upsertTracks } from './upsert-tracks.js';
import type { WriteContext } from './write-context.js';

/**
 * Stores a track that was rejected once and is accepted now. The album's hash and its work item stay
 * as they are; an album that is no longer in the store, and a track that is in it already, are left alone.
 *
 * @returns whether the track was stored
 */
export async function saveReplayedTrack(
  tx: WriteTransaction,
  context: WriteContext,
  runId: string,
  albumId: string,
  track: TrackRow,
): Promise<boolean> {
  const [album] = await tx.$queryRaw<{ hasTrack: number | bigint }[]>`
    SELECT EXISTS (SELECT 1 FROM tracks t WHERE t.album_id = a.id AND t.id = ${track.id}) AS "hasTrack"
    FROM albums a WHERE a.id = ${albumId}`;
  // A track that is there was sent later, and right.
  if (album === undefined || Number(album.hasTrack) === 1) return false;
  await upsertArtists(tx, context, runId, [track]);
  await upsertTracks(tx, context, runId, [{ albumId, tracks: [track], replacesTracks: true }]);
  await sumTracks(tx, [albumId]);
  await tx.$executeRaw`UPDATE albums SET updated_at = ${context.changedAt} WHERE id = ${albumId}`;
  return true;
}
