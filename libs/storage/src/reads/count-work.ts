import type { Driver } from '../open/open-driver.js';
import type { WorkCounts } from '../types/work.js';

/** Counts work items by state; pending ones by whether the album was ever read. */
export function countWork(driver: Driver): WorkCounts {
  const row = driver
    .prepare<[], WorkCounts>(
      `SELECT count(*) FILTER (WHERE w.state = 'pending' AND a.fetched_at IS NULL) AS pendingNew,
         count(*) FILTER (WHERE w.state = 'pending' AND a.fetched_at IS NOT NULL) AS pendingRefresh,
         count(*) FILTER (WHERE w.state = 'gone') AS gone,
         count(*) FILTER (WHERE w.state = 'done') AS done,
         count(*) FILTER (WHERE w.state = 'pending' AND w.next_offset IS NULL) AS unopened,
         coalesce(sum((max(0, a.total_tracks - coalesce(w.next_offset, 50)) + 49) / 50)
           FILTER (WHERE w.state = 'pending'), 0) AS furtherPages
       FROM work_items w JOIN albums a ON a.id = w.album_id`,
    )
    .get();
  return row ?? { pendingNew: 0, pendingRefresh: 0, gone: 0, done: 0, unopened: 0, furtherPages: 0 };
}
