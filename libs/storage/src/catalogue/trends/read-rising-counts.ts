import type { Statement } from '../build-select.js';
import type { Statements } from '../create-statements.js';
import type { RisingCount, RisingKind, RisingQuery } from './rising-query.js';
import { withinTime } from '../within-time.js';

/** Those with the most recent releases are looked at. */
const mostCandidates = 2_000;

/**
 * Where the releases of each kind stand. An album may name an artist twice; which ones do is in no index, so candidates go by
 * what an index tells and only they are counted well.
 */
const places: Record<RisingKind, { table: string; key: string; isDayKnown: string; count: string }> = {
  artist: {
    table: 'album_artists',
    key: 'artist_id',
    isDayKnown: 'is_day_known',
    count: 'count(DISTINCT album_id)',
  },
  label: { table: 'albums', key: 'label', isDayKnown: `release_date_precision = 'day'`, count: 'count(*)' },
};

/** Counts the releases of artists or labels with two recent ones at least, those with the most first. */
export function readRisingCounts(statements: Statements, query: RisingQuery): RisingCount[] {
  const rows = statements.all(build(query)) as (Omit<RisingCount, 'isNew'> & { isNew: number })[];
  return rows.map((row) => ({ ...row, isNew: row.isNew === 1 }));
}

function build({ by, recent, recentKnown, before }: RisingQuery): Statement {
  const { table, key, isDayKnown, count } = places[by];
  const names =
    by === 'artist'
      ? { columns: 'n.name, n.spotify_url AS spotifyUrl', join: 'JOIN artists n ON n.id = c.key' }
      : { columns: 'c.key AS name, NULL AS spotifyUrl', join: '' };
  const counted = `(SELECT ${count} FROM json_each(?) s CROSS JOIN ${table} e WHERE e.${key} = c.key
          AND e.released_on BETWEEN s.value ->> 0 AND s.value ->> 1 AND e.${isDayKnown} AND ${withinTime('e')})`;
  const known = JSON.stringify(recentKnown.map(({ from, to }) => [from, to]));
  return {
    sql: `WITH candidates AS MATERIALIZED (
        SELECT e.${key} AS key FROM json_each(?) s CROSS JOIN ${table} e
        WHERE e.released_on BETWEEN s.value ->> 0 AND s.value ->> 1 AND e.${isDayKnown} AND e.${key} <> '' AND ${withinTime('e')}
        GROUP BY 1 HAVING count(*) > 1 ORDER BY count(*) DESC, 1 LIMIT ${mostCandidates})
      SELECT * FROM (SELECT c.key, ${names.columns},
        ${counted} AS recent, ${counted} AS before,
        NOT EXISTS (SELECT 1 FROM ${table} e WHERE e.${key} = c.key AND e.released_on < ?) AS isNew
      FROM candidates c ${names.join}) WHERE recent > 1 ORDER BY recent DESC, key`,
    values: [known, known, JSON.stringify(before.map(({ from, to }) => [from, to])), recent.from],
  };
}
