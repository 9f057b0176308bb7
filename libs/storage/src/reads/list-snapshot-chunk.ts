import type { Driver } from '../open/open-driver.js';

/** Where a walk through the albums of a listing stands. */
export interface SnapshotPlace {
  position: number;
  albumId: string;
}

/** Which albums to list. */
export interface ListSnapshotChunkOptions {
  runId: string;
  source: string;
  /** Albums that one of these listed have been handed out already. */
  earlierSources: readonly string[];
  after: SnapshotPlace;
  limit: number;
}

/** Lists the next complete albums of a run's listing by position, then id. */
export function listSnapshotChunk(driver: Driver, options: ListSnapshotChunkOptions): SnapshotPlace[] {
  const { runId, source, earlierSources, after, limit } = options;
  return driver
    .prepare<[string, string, number, string, string, number], SnapshotPlace>(
      `SELECT s.position, s.album_id AS albumId
       FROM album_sightings s JOIN albums a ON a.id = s.album_id
       WHERE s.run_id = ? AND s.source = ? AND (s.position, s.album_id) > (?, ?) AND a.fetched_at IS NOT NULL
         AND NOT EXISTS (
           SELECT 1 FROM json_each(?) e JOIN album_sightings b ON b.source = e.value
           WHERE b.album_id = s.album_id AND b.run_id = s.run_id)
       ORDER BY s.position, s.album_id LIMIT ?`,
    )
    .all(runId, source, after.position, after.albumId, JSON.stringify(earlierSources), limit);
}
