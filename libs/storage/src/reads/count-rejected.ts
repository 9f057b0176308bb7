import type { Driver } from '../open/open-driver.js';
import type { CountRejectedOptions } from '../types/rejected.js';
import { rejectedFilter } from './rejected-filter.js';

/** Counts rejected records. */
export function countRejected(driver: Driver, filter: CountRejectedOptions): number {
  const { where, parameters } = rejectedFilter(filter);
  return (
    driver
      .prepare<string[], number>(`SELECT count(*) FROM rejected_records WHERE ${where}`)
      .pluck()
      .get(...parameters) ?? 0
  );
}
