import type { Driver } from '../open/open-driver.js';

/** Counts, per source, the albums that the run's listings saw and that still wait to be read. */
export function countUnread(driver: Driver, runId: string): Record<string, number> {
  const rows = driver
    .prepare<[string], { source: string; unread: number }>(
      `SELECT c.source, (
         SELECT count(*) FROM album_sightings s JOIN work_items w ON w.album_id = s.album_id
         WHERE s.run_id = c.run_id AND s.source = c.source AND w.state = 'pending') AS unread
       FROM run_coverage c WHERE c.run_id = ? ORDER BY c.rowid`,
    )
    .all(runId);
  return Object.fromEntries(rows.map(({ source, unread }) => [source, unread]));
}
