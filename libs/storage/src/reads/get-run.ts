import type { Driver } from '../open/open-driver.js';
import type { RunRecord } from '../types/run.js';
import { type RunRow, selectRuns, toRunRecord } from './run-row.js';

/** Reads a run by its id or a unique beginning of it; null when none, or more than one, matches. */
export function getRun(driver: Driver, id: string): RunRecord | null {
  if (id === '') return null;
  const rows = driver
    .prepare<[string, string, string], RunRow>(
      `${selectRuns} WHERE substr(id, 1, length(?)) = ? ORDER BY id = ? DESC LIMIT 2`,
    )
    .all(id, id, id);
  const [row] = rows;
  if (row === undefined || (rows.length > 1 && row.id !== id)) return null;
  return toRunRecord(row);
}
