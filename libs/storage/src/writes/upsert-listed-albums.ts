import type { WriteTransaction } from '../open/connect-prisma.js';
import type { ListedAlbum } from '../types/album.js';
import type { WriteContext } from './write-context.js';

/** Stores what a listing says of albums that were never read. */
export async function upsertListedAlbums(
  tx: WriteTransaction,
  { now, changedAt }: WriteContext,
  runId: string,
  albums: readonly ListedAlbum[],
): Promise<void> {
  if (albums.length === 0) return;
  const rows = albums.map((album) => [
    album.id,
    album.name,
    album.albumType,
    album.releaseDate,
    album.releaseDatePrecision,
    album.releasedOn,
    album.totalTracks,
    album.spotifyUrl,
    album.imageUrl,
  ]);
  await tx.$executeRaw`
    INSERT INTO albums (id, name, album_type, release_date, release_date_precision, released_on, total_tracks, spotify_url,
      image_url, first_seen_at, last_seen_at, updated_at, run_id)
    SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, value ->> 7,
      value ->> 8, ${now}, ${now}, ${changedAt}, ${runId}
    FROM jsonb_each(${JSON.stringify(rows)}) WHERE true
    ON CONFLICT (id) DO UPDATE SET name = excluded.name, album_type = excluded.album_type,
      release_date = excluded.release_date, release_date_precision = excluded.release_date_precision,
      released_on = excluded.released_on, total_tracks = excluded.total_tracks, spotify_url = excluded.spotify_url,
      image_url = excluded.image_url, last_seen_at = excluded.last_seen_at, run_id = excluded.run_id,
      updated_at = CASE WHEN (name, album_type, release_date, release_date_precision, released_on, total_tracks, albums.spotify_url, albums.image_url)
        IS (excluded.name, excluded.album_type, excluded.release_date, excluded.release_date_precision, excluded.released_on,
          excluded.total_tracks, excluded.spotify_url, excluded.image_url) THEN updated_at ELSE excluded.updated_at END`;
}
