import type { Driver } from '../open/open-driver.js';
import type { FindCursorOptions, StoredCursor } from '../types/listing.js';

/** Finds where the listing of a source (or a part of it) stands in a run. */
export function findCursor(
  driver: Driver,
  { runId, source, partition }: FindCursorOptions,
): StoredCursor | null {
  const row = driver
    .prepare<[string, string, string], { cursor: string; done: number }>(
      'SELECT cursor, done FROM page_cursors WHERE run_id = ? AND source = ? AND "partition" = ?',
    )
    .get(runId, source, partition);
  return row === undefined ? null : { cursor: row.cursor, done: row.done === 1 };
}
