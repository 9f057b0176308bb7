import type { Driver } from '../open/open-driver.js';
import type { GoneAlbums } from '../types/work.js';

/** Finds what a run's listings saw and the store does not hold, although no read of it is waiting. */
export function findGone(driver: Driver, runId: string): GoneAlbums {
  const rows = driver
    .prepare<[string], { albumId: string; reason: string | null; attempts: number }>(
      `SELECT DISTINCT w.album_id AS albumId, w.reason, w.attempts
       FROM album_sightings s JOIN work_items w ON w.album_id = s.album_id JOIN albums a ON a.id = s.album_id
       WHERE s.run_id = ? AND w.state = 'gone' ORDER BY w.album_id`,
    )
    .all(runId);
  const setAside = rows.filter(({ attempts }) => attempts > 0);
  const [first] = setAside;
  return {
    gone: rows.length - setAside.length,
    setAside: setAside.length,
    example: first === undefined ? null : { albumId: first.albumId, reason: first.reason },
  };
}
