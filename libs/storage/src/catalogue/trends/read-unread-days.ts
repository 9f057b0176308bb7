import type { Statements } from '../create-statements.js';
import type { UnreadDay } from './release-count-query.js';

/**
 * Reads on which days of a range releases are not read to their end: those that wait, and those that have a label and could not be
 * read. Those that Spotify does not know any more are not among them: counted the other way round, for few are gone and all may wait.
 */
export function readUnreadDays(
  statements: Statements,
  { from, to }: { from: string; to: string },
): UnreadDay[] {
  const unread = `a.fetched_at IS NULL AND a.released_on BETWEEN ? AND ? AND a.release_date_precision = 'day' AND within_time(a.rowid)`;
  return statements.all({
    sql: `SELECT day, sum(releases) AS releases FROM (
        SELECT a.released_on AS day, count(*) AS releases FROM albums a WHERE ${unread} GROUP BY 1
        UNION ALL SELECT a.released_on, -count(*) FROM work_items w CROSS JOIN albums a ON a.id = w.album_id
          WHERE w.state = 'gone' AND w.attempts = 0 AND ${unread} GROUP BY 1)
      GROUP BY day HAVING sum(releases) > 0 ORDER BY day`,
    values: [from, to, from, to],
  }) as UnreadDay[];
}
