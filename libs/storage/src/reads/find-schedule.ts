import type { Driver } from '../open/open-driver.js';
import type { ScheduleRecord } from '../types/schedule.js';

/** What the scheduled extractor is to do next; null where none has run on this store. */
export function findSchedule(driver: Driver): ScheduleRecord | null {
  const row = driver
    .prepare<[], ScheduleRecord>(
      `SELECT next_due_at AS nextDueAt, resume_at AS resumeAt, failures, wait_until AS waitUntil
       FROM schedules WHERE name = 'extract'`,
    )
    .get();
  return row ?? null;
}
