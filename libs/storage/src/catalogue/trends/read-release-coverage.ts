import type { Statements } from '../create-statements.js';
import type { ReleaseCoverage, UnreadDay } from './release-count-query.js';

/** Reads how far counts can be trusted. */
export function readReleaseCoverage(
  statements: Statements,
  {
    covered,
    range,
    unread,
  }: {
    covered: { first: string; last: string } | null;
    range: { from: string; to: string } | null;
    unread: readonly UnreadDay[];
  },
): ReleaseCoverage {
  const facts = statements.get({
    sql: `SELECT (SELECT value FROM store_meta WHERE key = 'releases_counted_at') AS countedAt,
      NOT EXISTS (SELECT 1 FROM stale_release_days) AS isCurrent`,
    values: [],
  }) as { countedAt: string | null; isCurrent: number };
  return {
    countedAt: facts.countedAt,
    isCurrent: facts.isCurrent === 1,
    firstDay: covered?.first ?? null,
    lastDay: covered?.last ?? null,
    impreciseReleases: range === null ? 0 : countImprecise(statements, range),
    unreadReleases: unread.reduce((sum, { releases }) => sum + releases, 0),
  };
}

/** A year or a month may lie in the range where it began before it. */
function countImprecise(statements: Statements, { from, to }: { from: string; to: string }): number {
  const row = statements.get({
    sql: `SELECT coalesce(sum(releases), 0) AS releases FROM release_days
      WHERE dimension = 'imprecise' AND released_on BETWEEN iif(value = 'month', ?, ?) AND ?`,
    values: [`${from.slice(0, 7)}-01`, `${from.slice(0, 4)}-01-01`, to],
  }) as { releases: number };
  return row.releases;
}
