import type { WriteTransaction } from '../open/connect-prisma.js';
import type { AlbumCompletion, AlbumWrite } from './read-plan.js';
import type { WriteContext } from './write-context.js';

/** Stores albums as the album operations answered them. */
export async function upsertReadAlbums(
  tx: WriteTransaction,
  { changedAt }: WriteContext,
  runId: string,
  albums: readonly AlbumWrite[],
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
    album.label,
    album.popularity,
    album.upc,
    album.spotifyUrl,
    album.imageUrl,
    JSON.stringify(album.fieldsNotSent),
    album.contentHash,
    album.readAt,
    album.fetchedAt,
    album.sums?.tracksRead ?? null,
    album.sums?.durationMs ?? null,
    album.sums?.explicitTracks ?? null,
  ]);
  await tx.$executeRaw`
    INSERT INTO albums (id, name, album_type, release_date, release_date_precision, released_on, total_tracks, label,
      popularity, upc, spotify_url, image_url, fields_not_sent, content_hash, first_seen_at, last_seen_at, first_read_at,
      fetched_at, tracks_read, duration_ms, explicit_tracks, updated_at, run_id)
    SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, value ->> 7,
      value ->> 8, value ->> 9, value ->> 10, value ->> 11, value ->> 12, value ->> 13, value ->> 14, value ->> 14,
      value ->> 14, value ->> 15, value ->> 16, value ->> 17, value ->> 18, ${changedAt}, ${runId}
    FROM jsonb_each(${JSON.stringify(rows)}) WHERE true
    ON CONFLICT (id) DO UPDATE SET name = CASE WHEN excluded.name = '' THEN name ELSE excluded.name END, album_type = excluded.album_type,
      release_date = excluded.release_date, release_date_precision = excluded.release_date_precision,
      released_on = excluded.released_on, total_tracks = excluded.total_tracks, label = excluded.label,
      popularity = excluded.popularity, upc = excluded.upc, spotify_url = excluded.spotify_url,
      image_url = excluded.image_url, fields_not_sent = excluded.fields_not_sent, content_hash = excluded.content_hash,
      first_read_at = coalesce(first_read_at, excluded.updated_at), fetched_at = excluded.fetched_at,
      tracks_read = coalesce(excluded.tracks_read, tracks_read),
      duration_ms = coalesce(excluded.duration_ms, duration_ms),
      explicit_tracks = coalesce(excluded.explicit_tracks, explicit_tracks), updated_at = excluded.updated_at, run_id = excluded.run_id`;
}

/** Marks albums as read to the end. */
export async function completeAlbums(
  tx: WriteTransaction,
  { changedAt }: WriteContext,
  runId: string,
  completions: readonly AlbumCompletion[],
): Promise<void> {
  if (completions.length === 0) return;
  const rows = completions.map(({ albumId, fetchedAt, contentHash, changed }) => [
    albumId,
    fetchedAt,
    contentHash,
    changed ? runId : null,
    changed ? changedAt : null,
  ]);
  await tx.$executeRaw`
    UPDATE albums SET fetched_at = j.value ->> 1, content_hash = j.value ->> 2, run_id = coalesce(j.value ->> 3, run_id),
      updated_at = coalesce(j.value ->> 4, updated_at)
    FROM jsonb_each(${JSON.stringify(rows)}) j WHERE albums.id = j.value ->> 0`;
}
