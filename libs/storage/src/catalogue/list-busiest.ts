import type { Statements } from './create-statements.js';

const sources = {
  label: `SELECT label AS key, label AS name FROM albums t
    WHERE label <> '' AND within_time(t.rowid) GROUP BY label ORDER BY count(*) DESC, label LIMIT ?`,
  artist: `SELECT b.key, a.name FROM (
      SELECT artist_id AS key, count(*) AS albums FROM album_artists t
      WHERE within_time(t.rowid) GROUP BY artist_id ORDER BY 2 DESC, 1 LIMIT ?) b
    JOIN artists a ON a.id = b.key ORDER BY b.albums DESC, b.key`,
} as const;

/** Reads who has most albums. */
export function listBusiest(
  statements: Statements,
  by: keyof typeof sources,
  limit: number,
): { key: string; name: string }[] {
  return statements.all({ sql: sources[by], values: [limit] }) as { key: string; name: string }[];
}
