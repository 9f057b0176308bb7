import type { WriteTransaction } from '../open/connect-prisma.js';

/** What the store knows of an album that a page lists. */
export interface ListedAlbumState {
  known: boolean;
  fetchedAt: string | null;
  artistCount: number;
  workState: string | null;
  workUpdatedAt: string | null;
  /** Whether it was last asked for in another market than this run's. */
  askedElsewhere: boolean;
  /** Listing of this run and source that saw it last; null when none did. */
  seenInListing: number | null;
  /** Whether any source of this run saw it. */
  seenByRun: boolean;
}

interface StateRow {
  id: string;
  known: number | bigint;
  fetchedAt: string | null;
  artistCount: number | bigint;
  workState: string | null;
  workUpdatedAt: string | null;
  askedElsewhere: number | bigint | null;
  seenInListing: number | null;
  seenByRun: number | bigint;
}

/** Loads what the store knows of the albums of a page, by id. */
export async function loadListedAlbums(
  tx: WriteTransaction,
  { runId, source, albumIds }: { runId: string; source: string; albumIds: readonly string[] },
): Promise<Map<string, ListedAlbumState>> {
  const rows = await tx.$queryRaw<StateRow[]>`
    SELECT j.value AS id, a.id IS NOT NULL AS known, a.fetched_at AS "fetchedAt",
      (SELECT count(*) FROM album_artists p WHERE p.album_id = a.id) AS "artistCount",
      w.state AS "workState", w.updated_at AS "workUpdatedAt",
      w.market IS NOT (SELECT market FROM extraction_runs WHERE id = ${runId}) AS "askedElsewhere", s.listing AS "seenInListing",
      EXISTS (SELECT 1 FROM album_sightings o WHERE o.album_id = j.value AND o.run_id = ${runId}) AS "seenByRun"
    FROM json_each(${JSON.stringify(albumIds)}) j
    LEFT JOIN albums a ON a.id = j.value
    LEFT JOIN work_items w ON w.album_id = j.value
    LEFT JOIN album_sightings s ON s.album_id = j.value AND s.run_id = ${runId} AND s.source = ${source}`;
  return new Map(
    rows.map(({ id, known, artistCount, askedElsewhere, seenByRun, ...rest }) => [
      id,
      {
        ...rest,
        known: Boolean(known),
        artistCount: Number(artistCount),
        askedElsewhere: Boolean(askedElsewhere),
        seenByRun: Boolean(seenByRun),
      },
    ]),
  );
}
