import type { Driver } from '../open/open-driver.js';
import type { ListWorkOptions, WorkItem } from '../types/work.js';

/** Lists pending work items of a kind by `seq`. */
export function listWorkItems(driver: Driver, { afterSeq, limit, kind }: ListWorkOptions): WorkItem[] {
  return driver
    .prepare<[number, number], WorkItem>(
      `SELECT w.album_id AS albumId, w.seq, w.next_offset AS nextOffset
       FROM work_items w JOIN albums a ON a.id = w.album_id
       WHERE w.state = 'pending' AND w.seq > ? AND a.fetched_at IS ${kind === 'new' ? 'NULL' : 'NOT NULL'}
       ORDER BY w.seq LIMIT ?`,
    )
    .all(afterSeq, limit);
}
