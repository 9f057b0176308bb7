import type { Driver } from '../open/open-driver.js';
import type { TickCount } from '../types/schedule.js';

/** Counts ticks by trigger and outcome. */
export function countTicks(driver: Driver): TickCount[] {
  return driver
    .prepare<[], TickCount>(
      `SELECT "trigger", outcome, count(*) AS count FROM schedule_ticks GROUP BY "trigger", outcome
       ORDER BY "trigger", outcome`,
    )
    .all();
}
