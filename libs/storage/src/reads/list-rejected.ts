import type { Driver } from '../open/open-driver.js';
import type { ListRejectedOptions, RejectedRecord } from '../types/rejected.js';
import { rejectedFilter } from './rejected-filter.js';

/** Lists rejected records by id. */
export function listRejected(
  driver: Driver,
  { limit, afterId = 0, ...filter }: ListRejectedOptions,
): RejectedRecord[] {
  const { where, parameters } = rejectedFilter(filter);
  return driver
    .prepare<(string | number)[], RejectedRecord>(
      `SELECT id, fingerprint, run_id AS runId, source, stage, entity, album_id AS albumId, entity_id AS entityId, reason,
         payload, first_seen_at AS firstSeenAt, last_seen_at AS lastSeenAt, times, replayed_at AS replayedAt
       FROM rejected_records WHERE id > ? AND ${where} ORDER BY id LIMIT ?`,
    )
    .all(afterId, ...parameters, limit);
}
