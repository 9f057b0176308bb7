import type { Statements } from '../create-statements.js';
import type { UnreadDay } from './release-count-query.js';
import { withinTime } from '../within-time.js';

/**
 * Reads on which days of a range releases are not read to their end: those that wait, and those that have a label and could not be
 * read. Those that Spotify does not know any more are not among them.
 */
export function readUnreadDays(
  statements: Statements,
  { from, to }: { from: string; to: string },
): UnreadDay[] {
  return statements.all({
    sql: `SELECT released_on AS day, count(*) AS releases FROM albums
      WHERE fetched_at IS NULL AND released_on BETWEEN ? AND ? AND release_date_precision = 'day' AND is_gone = 0 AND ${withinTime()}
      GROUP BY 1 ORDER BY 1`,
    values: [from, to],
  }) as UnreadDay[];
}
