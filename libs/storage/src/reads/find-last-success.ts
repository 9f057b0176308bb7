import type { Driver } from '../open/open-driver.js';

/** When a run last ended as complete, ISO text; null where none did. */
export function findLastSuccess(driver: Driver): string | null {
  const endedAt = driver
    .prepare<[], string | null>(`SELECT max(ended_at) FROM extraction_runs WHERE state = 'completed'`)
    .pluck()
    .get();
  return endedAt ?? null;
}
