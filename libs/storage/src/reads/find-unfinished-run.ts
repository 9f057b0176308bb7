import type { Driver } from '../open/open-driver.js';
import type { RunRecord } from '../types/run.js';
import { type RunRow, selectRuns, toRunRecord } from './run-row.js';

/** Finds the newest run of a resume key; null when there is none or it completed. */
export function findUnfinishedRun(driver: Driver, resumeKey: string): RunRecord | null {
  const row = driver
    .prepare<[string], RunRow>(
      `${selectRuns} WHERE resume_key = ? ORDER BY started_at DESC, rowid DESC LIMIT 1`,
    )
    .get(resumeKey);
  return row === undefined || row.state === 'completed' ? null : toRunRecord(row);
}
