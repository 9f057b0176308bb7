import { buildWhere, type Statement } from './build-select.js';
import type { Grouping, Period, SummaryQuery } from './summary-query.js';
import { withinTime } from './within-time.js';

const periodStart: Record<Period, string> = {
  day: 't.released_on',
  week: `date(t.released_on, '-6 days', 'weekday 1')`,
  month: `substr(t.released_on, 1, 7) || '-01'`,
};

/** A date that names only its year says nothing about the month. */
const preciseEnough: Record<Period, string> = {
  day: `t.release_date_precision = 'day'`,
  week: `t.release_date_precision = 'day'`,
  month: `t.release_date_precision IN ('day', 'month')`,
};

const groupValue: Record<Grouping, string> = {
  album_type: 't.album_type',
  label: 't.label',
  source: 's.value',
};

/** Counts albums and their tracks by period and group, latest period and largest group first. */
export function buildSummary(query: SummaryQuery, limit: number): Statement {
  const { columns, from, conditions, values } = buildParts(query);
  const sql = `SELECT ${columns}, count(*) AS albums, coalesce(sum(t.total_tracks), 0) AS tracks
    FROM ${from} WHERE ${conditions}
    GROUP BY 1, 2 ORDER BY 1 DESC NULLS LAST, 3 DESC, 2 LIMIT ?`;
  return { sql, values: [...values, limit] };
}

/** Counts, by the same, the artists whose first release of all in the store is among the albums. */
export function buildNewArtists(query: SummaryQuery): Statement {
  const { columns, from, conditions, values } = buildParts(query);
  const sql = `WITH named AS MATERIALIZED (
      SELECT ${columns}, l.artist_id, t.released_on
      FROM ${from} JOIN album_artists l ON l.album_id = t.id WHERE ${conditions} AND t.released_on IS NOT NULL
    ), debuts AS MATERIALIZED (
      SELECT n.artist_id, (
        SELECT min(o.released_on) FROM album_artists o
        WHERE o.artist_id = n.artist_id AND ${withinTime('o')}) AS released_on
      FROM (SELECT DISTINCT artist_id FROM named) n
    )
    SELECT n.period, n."group", count(DISTINCT n.artist_id) AS artists
    FROM named n JOIN debuts d ON d.artist_id = n.artist_id AND d.released_on = n.released_on
    GROUP BY 1, 2`;
  return { sql, values };
}

function buildParts({ albums, period, groupBy }: SummaryQuery) {
  const { conditions, values } = buildWhere(albums);
  const group = groupBy === null ? 'NULL' : groupValue[groupBy];
  return {
    columns: `iif(${preciseEnough[period]}, ${periodStart[period]}, NULL) AS period, ${group} AS "group"`,
    // An album that two sources listed counts for each of them.
    from:
      groupBy === 'source'
        ? `albums t LEFT JOIN json_each((
            SELECT json_group_array(DISTINCT g.source) FROM album_sightings g WHERE g.album_id = t.id)) s`
        : 'albums t',
    conditions: conditions.join(' AND '),
    values,
  };
}
