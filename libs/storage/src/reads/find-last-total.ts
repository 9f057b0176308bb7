import type { Driver } from '../open/open-driver.js';

/** The `total` of the newest cursor of a listing; null when no cursor tells one. */
export function findLastTotal(driver: Driver, source: string, partition: string): number | null {
  const total = driver
    .prepare<[string, string], number | null>(
      `SELECT cursor ->> 'total' FROM page_cursors WHERE source = ? AND "partition" = ?
       ORDER BY updated_at DESC LIMIT 1`,
    )
    .pluck()
    .get(source, partition);
  return typeof total === 'number' ? total : null;
}
