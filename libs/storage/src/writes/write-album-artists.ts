import type { WriteTransaction } from '../open/connect-prisma.js';
import type { ArtistRef } from '../types/album.js';
import type { WriteContext } from './write-context.js';

/** The artists of an album, and how many the store holds for it now. */
export interface AlbumArtistList {
  albumId: string;
  artists: readonly ArtistRef[];
  storedCount: number;
}

/** Makes the stored artists of albums what the lists say; an album whose artists change has changed. The artists themselves are stored already. */
export async function writeAlbumArtists(
  tx: WriteTransaction,
  { changedAt }: WriteContext,
  lists: readonly AlbumArtistList[],
): Promise<void> {
  const rows = lists.flatMap(({ albumId, artists }) =>
    artists.map(({ id }, position) => [albumId, id, position]),
  );
  const changed = new Set<string>();
  if (rows.length > 0) {
    const written = await tx.$queryRaw<{ albumId: string }[]>`
      INSERT INTO album_artists (album_id, artist_id, position, released_on, is_day_known)
      SELECT j.value ->> 0, j.value ->> 1, j.value ->> 2, a.released_on, a.release_date_precision IS 'day'
      FROM jsonb_each(${JSON.stringify(rows)}) j JOIN albums a ON a.id = j.value ->> 0 WHERE true
      ON CONFLICT (album_id, position) DO UPDATE SET artist_id = excluded.artist_id
      WHERE artist_id IS NOT excluded.artist_id
      RETURNING album_id AS "albumId"`;
    for (const { albumId } of written) changed.add(albumId);
  }
  const shrunk = lists.filter(({ artists, storedCount }) => storedCount > artists.length);
  if (shrunk.length > 0) {
    for (const { albumId } of shrunk) changed.add(albumId);
    const ends = JSON.stringify(shrunk.map(({ albumId, artists }) => [albumId, artists.length]));
    await tx.$executeRaw`
      DELETE FROM album_artists WHERE (album_id, position) IN (
        SELECT p.album_id, p.position FROM jsonb_each(${ends}) j JOIN album_artists p
          ON p.album_id = j.value ->> 0 AND p.position >= j.value ->> 1)`;
  }
  if (changed.size > 0) {
    await tx.$executeRaw`
      UPDATE albums SET updated_at = ${changedAt}
      WHERE id IN (SELECT value FROM json_each(${JSON.stringify([...changed])})) AND updated_at IS NOT ${changedAt}`;
  }
}
