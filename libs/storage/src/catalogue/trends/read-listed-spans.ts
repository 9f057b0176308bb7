import type { Statements } from '../create-statements.js';
import { buildListingCondition } from './listing-condition.js';
import type { ListedSpan, ReleaseDimension } from './release-count-query.js';
import { toKey } from './release-keys.js';

/** Listings that can have shown releases of a range, those alike as one. */
export function readListedSpans(
  statements: Statements,
  by: ReleaseDimension,
  range: { from: string; to: string },
): ListedSpan[] {
  const rows = statements.all({
    sql: `SELECT source, market, covers_from AS coversFrom, covers_to AS coversTo, is_capped AS isCapped, count(*) AS listings
      FROM completed_listings WHERE covers_to >= ? AND covers_from <= ? AND ${buildListingCondition(by)} AND within_time()
      GROUP BY covers_to, covers_from, source, market, is_capped`,
    values: [range.from, range.to],
  }) as (Omit<ListedSpan, 'isCapped'> & { isCapped: number })[];
  return rows.map((row) => ({ ...row, market: toKey('market', row.market), isCapped: row.isCapped === 1 }));
}
