import type { Driver } from '../open/open-driver.js';
import type { TickRecord } from '../types/schedule.js';

/** Lists ticks, latest first. */
export function listTicks(driver: Driver, { limit }: { limit: number }): TickRecord[] {
  return driver
    .prepare<[number], TickRecord>(
      `SELECT due_at AS dueAt, "trigger", outcome, run_id AS runId, exit_code AS exitCode, started_at AS startedAt,
         ended_at AS endedAt, note
       FROM schedule_ticks ORDER BY id DESC LIMIT ?`,
    )
    .all(limit);
}
