import type { WriteTransaction } from '../open/connect-prisma.js';
import type { ArtistRead } from '../types/artist-read.js';
import type { WriteContext } from './write-context.js';

/**
 * Stores what artist operations answered. A field that was not sent keeps its last known value, and since when it
 * lacks; an artist that is gone keeps its row, and is not asked for again before it is due.
 */
export async function saveArtistReads(
  tx: WriteTransaction,
  { changedAt }: WriteContext,
  runId: string,
  reads: readonly ArtistRead[],
): Promise<void> {
  const gone = reads.flatMap((read) => (read.kind === 'gone' ? [[read.id, read.fetchedAt]] : []));
  const rows = reads.flatMap((read) =>
    read.kind === 'gone'
      ? []
      : [
          [
            read.id,
            read.name,
            read.spotifyUrl,
            read.imageUrl,
            read.genres === null ? null : JSON.stringify(read.genres),
            read.popularity,
            read.followers,
            read.notSent,
            read.fetchedAt,
          ],
        ],
  );
  if (rows.length > 0) {
    await tx.$executeRaw`
      UPDATE artists SET name = j.value ->> 1, spotify_url = coalesce(j.value ->> 2, spotify_url),
        image_url = coalesce(j.value ->> 3, image_url), genres = coalesce(j.value ->> 4, genres),
        popularity = coalesce(j.value ->> 5, popularity), followers = coalesce(j.value ->> 6, followers),
        fields_not_sent = (
          SELECT json_group_object(f.value, coalesce(artists.fields_not_sent ->> f.value, j.value ->> 8))
          FROM json_each(j.value -> 7) f),
        last_seen_at = CASE WHEN (name, spotify_url, image_url, genres, popularity, followers)
          IS (j.value ->> 1, coalesce(j.value ->> 2, spotify_url), coalesce(j.value ->> 3, image_url),
            coalesce(j.value ->> 4, genres), coalesce(j.value ->> 5, popularity), coalesce(j.value ->> 6, followers))
          THEN last_seen_at ELSE ${changedAt} END,
        first_read_at = coalesce(first_read_at, ${changedAt}), fetched_at = j.value ->> 8, run_id = ${runId}
      FROM json_each(${JSON.stringify(rows)}) j WHERE artists.id = j.value ->> 0`;
  }
  if (gone.length > 0) {
    await tx.$executeRaw`
      UPDATE artists SET fetched_at = j.value ->> 1
      FROM json_each(${JSON.stringify(gone)}) j WHERE artists.id = j.value ->> 0`;
  }
}
