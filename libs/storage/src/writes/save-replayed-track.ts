import type { WriteTransaction } from '../open/connect-prisma.js';
import type { TrackRow } from '../types/album.js';
import { upsertArtists } from './upsert-artists.js';
import { upsertTracks } from './upsert-tracks.js';
import type { WriteContext } from './write-context.js';

/**
 * Stores a track that was rejected once and is accepted now. The album's own row, its hash and its work item stay
 * as they are; an album that is no longer in the store is left alone.
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
  if ((await tx.album.count({ where: { id: albumId } })) === 0) return false;
  await upsertArtists(tx, context, runId, [track]);
  await upsertTracks(tx, context, runId, [{ albumId, tracks: [track], replacesTracks: true }]);
  return true;
}
