import type { Driver } from '../open/open-driver.js';
import type { RunRecord } from '../types/run.js';
import { type RunRow, selectRuns, toRunRecord } from './run-row.js';

/** Lists runs, newest first. */
export function listRuns(driver: Driver, { limit }: { limit: number }): RunRecord[] {
  return driver
    .prepare<[number], RunRow>(`${selectRuns} ORDER BY started_at DESC, rowid DESC LIMIT ?`)
    .all(limit)
    .map(toRunRecord);
}
