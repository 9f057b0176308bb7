import type { WriteTransaction } from '../open/connect-prisma.js';
import type { AlbumState } from './album-state.js';

interface StateRow extends Omit<
  AlbumState,
  'fieldsNotSent' | 'seenTrackIds' | 'artistCount' | 'hasTracks' | 'attempts'
> {
  fieldsNotSent: string;
  seenTrackIds: string | null;
  artistCount: number | bigint;
  hasTracks: number | bigint;
  attempts: number | null;
}

/** Loads what the store knows of some albums, by id; unknown ones are left out. */
export async function loadAlbumStates(
  tx: WriteTransaction,
  albumIds: readonly string[],
): Promise<Map<string, AlbumState>> {
  const rows = await tx.$queryRaw<StateRow[]>`
    SELECT a.id, a.fetched_at AS "fetchedAt", a.content_hash AS "contentHash", a.fields_not_sent AS "fieldsNotSent",
      a.label, a.popularity, a.upc,
      (SELECT count(*) FROM album_artists p WHERE p.album_id = a.id) AS "artistCount",
      EXISTS (SELECT 1 FROM tracks t WHERE t.album_id = a.id) AS "hasTracks",
      w.state AS "workState", w.attempts, w.next_offset AS "nextOffset", w.seen_track_ids AS "seenTrackIds",
      w.partial_hash AS "partialHash"
    FROM json_each(${JSON.stringify(albumIds)}) j
    JOIN albums a ON a.id = j.value
    LEFT JOIN work_items w ON w.album_id = a.id`;
  return new Map(
    rows.map((row) => [
      row.id,
      {
        ...row,
        fieldsNotSent: JSON.parse(row.fieldsNotSent) as Record<string, string>,
        seenTrackIds: row.seenTrackIds === null ? null : (JSON.parse(row.seenTrackIds) as string[]),
        artistCount: Number(row.artistCount),
        hasTracks: Boolean(row.hasTracks),
        attempts: row.attempts ?? 0,
      },
    ]),
  );
}
