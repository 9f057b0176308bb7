import type { Statements } from '../create-statements.js';
import { buildReleaseCounts } from './build-release-counts.js';
import { findRange, readCoveredDays } from './find-range.js';
import { readListedSpans } from './read-listed-spans.js';
import { readReleaseCoverage } from './read-release-coverage.js';
import { readUncountedDays } from './read-uncounted-days.js';
import { readUnreadDays } from './read-unread-days.js';
import type { ReleaseCount, ReleaseCountQuery, ReleaseCounts, ReleaseKey } from './release-count-query.js';
import { listFixedKeys, nameKey, toKey, toStoredValue } from './release-keys.js';

/** Counts releases by period; null where the store has never had such a key. */
export function readReleaseCounts(statements: Statements, query: ReleaseCountQuery): ReleaseCounts | null {
  const { by } = query;
  const named = query.keys === null ? null : nameKeys(statements, by, query.keys);
  if (named !== null && named.length !== query.keys?.length) return null;
  const covered = readCoveredDays(statements, by);
  const range = findRange(query, covered);
  const unread = range === null ? [] : readUnreadDays(statements, range);
  const coverage = readReleaseCoverage(statements, { covered, range, unread });
  if (range === null) {
    return { range, keys: named ?? [], counts: [], listings: [], unread, uncounted: [], coverage };
  }
  const uncounted = readUncountedDays(statements, by, range);
  const listings = readListedSpans(statements, by, range);
  const counts = (statements.all(buildReleaseCounts(query, range)) as ReleaseCount[]).map((count) => ({
    ...count,
    key: toKey(by, count.key),
  }));
  const listed = by === 'source' || by === 'market' ? listings.map((one) => one[by]) : [];
  const keys = named ?? rankKeys(counts, listed).map((key) => nameKey(by, key));
  return { range, keys, counts, listings, unread, uncounted, coverage };
}

/** Those with most releases first; what was listed counts also where it showed nothing. */
function rankKeys(counts: readonly ReleaseCount[], listed: readonly string[]): string[] {
  const releases = new Map(listed.map((key) => [key, 0]));
  for (const count of counts) releases.set(count.key, (releases.get(count.key) ?? 0) + count.releases);
  return [...releases].sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1)).map(([key]) => key);
}

/** Names keys for people, leaving out those that the store does not know: of them a zero would be told that nobody has seen. */
function nameKeys(
  statements: Statements,
  by: ReleaseCountQuery['by'],
  keys: readonly string[],
): ReleaseKey[] {
  if (by === 'label' || by === 'artist') {
    const sql =
      by === 'artist'
        ? 'SELECT id AS key, name FROM artists WHERE id = ?'
        : 'SELECT label AS key, label AS name FROM albums WHERE label = ? LIMIT 1';
    return keys.flatMap((key) => (statements.get({ sql, values: [key] }) as ReleaseKey | undefined) ?? []);
  }
  const known = listFixedKeys(by) === null ? keys.filter((key) => hasKey(statements, by, key)) : keys;
  return known.map((key) => nameKey(by, key));
}

/** Whether a release was counted under a key, or a listing of that source or market was completed. */
function hasKey(
  statements: Statements,
  by: Exclude<ReleaseCountQuery['by'], 'label' | 'artist'>,
  key: string,
): boolean {
  const value = toStoredValue(by, key);
  const counted = 'SELECT 1 FROM release_days WHERE dimension = ? AND value = ?';
  const listed =
    by === 'source' || by === 'market' ? `SELECT 1 FROM completed_listings WHERE ${by} = ?` : null;
  const sql = listed === null ? `${counted} LIMIT 1` : `${counted} UNION ALL ${listed} LIMIT 1`;
  return statements.get({ sql, values: [by, value, ...(listed === null ? [] : [value])] }) !== undefined;
}
