import type { Statements } from '../create-statements.js';
import type { ReleaseDimension } from './release-count-query.js';

/** Reads the days of a range whose releases have changed since they were counted. Labels and artists are counted as they are asked for. */
export function readUncountedDays(
  statements: Statements,
  by: ReleaseDimension,
  { from, to }: { from: string; to: string },
): string[] {
  if (by === 'label' || by === 'artist') return [];
  const rows = statements.all({
    sql: 'SELECT released_on AS day FROM stale_release_days WHERE released_on BETWEEN ? AND ? ORDER BY released_on',
    values: [from, to],
  }) as { day: string }[];
  return rows.map(({ day }) => day);
}
