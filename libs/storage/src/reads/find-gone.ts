import type { Driver } from '../open/open-driver.js';

/** Albums that a run's listings saw and that nobody reads before they are due. */
export interface GoneAlbums {
  /** Spotify answered null or 404 for them, or their record is malformed. */
  gone: number;
  /** Reading them failed again and again. */
  setAside: number;
  /** One that was set aside; null where there are none. */
  example: { albumId: string; reason: string | null } | null;
}

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
