import type { Statement } from '../build-select.js';
import type { ReleaseCountQuery, ReleasePeriod } from './release-count-query.js';
import { toStoredValue } from './release-keys.js';
import { withinTime } from '../within-time.js';

const periodStart: Record<ReleasePeriod, (day: string) => string> = {
  day: (day) => day,
  week: (day) => `date(${day}, '-6 days', 'weekday 1')`,
};

/** Counts releases by key and period, in the range. */
export function buildReleaseCounts(query: ReleaseCountQuery, range: { from: string; to: string }): Statement {
  const { by, keys, period, newArtists } = query;
  const days = [range.from, range.to];
  const start = periodStart[period];
  const places = (keys ?? []).map(() => '?').join(', ');
  if (by !== 'label' && by !== 'artist') {
    const chosen = keys === null ? '' : `AND value IN (${places})`;
    return {
      sql: `SELECT value AS key, ${start('released_on')} AS start, sum(releases) AS releases, sum(tracks) AS tracks,
          sum(tracks_read) AS tracksRead, sum(duration_ms) AS durationMs, sum(explicit_tracks) AS explicitTracks,
          sum(new_artists) AS newArtists
        FROM release_days WHERE dimension = ? ${chosen} AND released_on BETWEEN ? AND ? AND within_time()
        GROUP BY 1, 2`,
      values: [by, ...(keys ?? []).map((key) => toStoredValue(by, key)), ...days],
    };
  }
  // An album may name an artist twice.
  const releases =
    by === 'label'
      ? `SELECT id, label AS key, released_on, total_tracks, tracks_read, duration_ms, explicit_tracks FROM albums a
         WHERE label IN (${places}) AND released_on BETWEEN ? AND ? AND release_date_precision = 'day' AND ${withinTime('a')}`
      : `SELECT a.id, l.artist_id AS key, l.released_on, a.total_tracks, a.tracks_read, a.duration_ms, a.explicit_tracks
         FROM (SELECT DISTINCT artist_id, album_id, released_on FROM album_artists
           WHERE artist_id IN (${places}) AND released_on BETWEEN ? AND ? AND is_day_known AND ${withinTime()}) l
         CROSS JOIN albums a ON a.id = l.album_id`;
  const sums = `SELECT key, ${start('released_on')} AS start, count(*) AS releases, coalesce(sum(total_tracks), 0) AS tracks,
      coalesce(sum(tracks_read), 0) AS tracksRead, coalesce(sum(duration_ms), 0) AS durationMs,
      coalesce(sum(explicit_tracks), 0) AS explicitTracks`;
  const values = [...(keys ?? []), ...days];
  if (!newArtists) return { sql: `${sums}, 0 AS newArtists FROM (${releases}) GROUP BY 1, 2`, values };
  return {
    sql: `WITH releases AS MATERIALIZED (${releases}), debuts AS (
        SELECT r.key, ${start('r.released_on')} AS start, count(DISTINCT n.artist_id) AS artists
        FROM releases r CROSS JOIN album_artists n ON n.album_id = r.id
        WHERE ${withinTime('n')} AND NOT EXISTS (
          SELECT 1 FROM album_artists e WHERE e.artist_id = n.artist_id AND e.released_on < r.released_on)
        GROUP BY 1, 2)
      SELECT c.*, coalesce(d.artists, 0) AS newArtists FROM (${sums} FROM releases GROUP BY 1, 2) c
      LEFT JOIN debuts d ON d.key = c.key AND d.start = c.start`,
    values,
  };
}
