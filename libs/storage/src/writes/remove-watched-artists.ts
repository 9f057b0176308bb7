import type { WriteTransaction } from '../open/connect-prisma.js';

/** Takes artists off the watch-list; their albums stay. @returns how many were on it */
export async function removeWatchedArtists(
  tx: WriteTransaction,
  artistIds: readonly string[],
): Promise<number> {
  return tx.$executeRaw`
    DELETE FROM watched_artists WHERE artist_id IN (SELECT value FROM json_each(${JSON.stringify(artistIds)}))`;
}
