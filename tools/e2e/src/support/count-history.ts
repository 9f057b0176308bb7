import { readRows } from './read-store.js';

/** Rows of each table that keeps history. */
export interface HistoryCounts {
  readonly albums: number;
  readonly artists: number;
  readonly placements: number;
}

/** Counts the rows of history, and holds that no walk under way was left behind. */
export function countHistory(databasePath: string): HistoryCounts {
  const [row] = readRows<HistoryCounts & { entries: number }>(
    databasePath,
    `SELECT (SELECT count(*) FROM album_versions) AS albums, (SELECT count(*) FROM artist_versions) AS artists,
      (SELECT count(*) FROM album_placements) AS placements, (SELECT count(*) FROM listing_entries) AS entries`,
  );
  if (row?.entries !== 0) throw new Error('a walk was left half written down');
  const { albums, artists, placements } = row;
  return { albums, artists, placements };
}
