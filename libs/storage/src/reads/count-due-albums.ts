import type { Driver } from '../open/open-driver.js';

/** Counts albums last read before a time that do not wait to be read already. */
export function countDueAlbums(driver: Driver, dueBefore: string): number {
  const count = driver
    .prepare<[string], number>(
      `SELECT count(*) FROM albums a WHERE a.fetched_at < ?
       AND NOT EXISTS (SELECT 1 FROM work_items w WHERE w.album_id = a.id AND w.state = 'pending')`,
    )
    .pluck()
    .get(dueBefore);
  return count ?? 0;
}
