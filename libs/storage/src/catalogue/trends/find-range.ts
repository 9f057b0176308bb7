import { toDay, toDayNumber, toMonday } from '../calendar-days.js';
import type { Statements } from '../create-statements.js';
import { buildListingCondition } from './listing-condition.js';
import type { ReleaseCountQuery, ReleasePeriod } from './release-count-query.js';

/** Days before the last period where no first one is asked for. */
const daysBefore: Record<ReleasePeriod, number> = { day: 90, week: 52 * 7 };

/** First and last day that any listing can have covered; null where none was completed. */
export function readCoveredDays(
  statements: Statements,
  by: ReleaseCountQuery['by'],
): { first: string; last: string } | null {
  const row = statements.get({
    sql: `SELECT min(covers_from) AS first, max(covers_to) AS last FROM completed_listings
      WHERE ${buildListingCondition(by)}`,
    values: [],
  }) as { first: string; last: string } | { first: null };
  return row.first === null ? null : row;
}

/** The whole periods that are wanted and of which something can be known; null where there are none. */
export function findRange(
  { period, from, to }: Pick<ReleaseCountQuery, 'period' | 'from' | 'to'>,
  covered: { first: string; last: string } | null,
): { from: string; to: string } | null {
  if (covered === null) return null;
  const lastDay = toDayNumber(to === null || to > covered.last ? covered.last : to);
  const wanted = from === null ? lastDay - daysBefore[period] : toDayNumber(from);
  const firstDay = Math.max(wanted, toDayNumber(covered.first));
  if (firstDay > lastDay) return null;
  return period === 'day'
    ? { from: toDay(firstDay), to: toDay(lastDay) }
    : { from: toDay(toMonday(firstDay)), to: toDay(toMonday(lastDay) + 6) };
}
