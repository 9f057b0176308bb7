import type { Driver } from '../open/open-driver.js';

/** The highest `seq` of work items given so far; 0 where there are none. */
export function getLastWorkSeq(driver: Driver): number {
  const seq = driver.prepare<[], number | null>('SELECT max(seq) FROM work_items').pluck().get();
  return seq ?? 0;
}
