import type { Statements } from './create-statements.js';
import { withinTime } from './within-time.js';

const sources = {
  label: `SELECT label AS key, label AS name FROM albums t
    WHERE label <> '' AND ${withinTime('t')} GROUP BY label ORDER BY count(*) DESC, label LIMIT ?`,
  artist: `SELECT b.key, a.name FROM (
      SELECT artist_id AS key FROM album_artists t
      WHERE ${withinTime('t')} GROUP BY artist_id ORDER BY count(*) DESC, 1 LIMIT ?) b
    JOIN artists a ON a.id = b.key
    ORDER BY (SELECT count(DISTINCT album_id) FROM album_artists t
      WHERE t.artist_id = b.key AND ${withinTime('t')}) DESC, b.key`,
  genre: `SELECT g.value AS key, g.value AS name FROM artists t, json_each(t.genres) g
    WHERE ${withinTime('t')} GROUP BY g.value ORDER BY count(*) DESC, g.value LIMIT ?`,
} as const;
/** An album may name an artist twice, which no index tells: so many more than asked for are looked at, and counted well. */
const spare = 100;

/** Reads who has most albums; of genres, which have most artists. */
export function listBusiest(
  statements: Statements,
  by: keyof typeof sources,
  limit: number,
): { key: string; name: string }[] {
  const rows = statements.all({ sql: sources[by], values: [limit + spare] }) as {
    key: string;
    name: string;
  }[];
  return rows.slice(0, limit);
}
