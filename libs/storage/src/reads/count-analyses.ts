import type { Driver } from '../open/open-driver.js';

/** Counts the analyses that are kept. */
export function countAnalyses(driver: Driver): number {
  return driver.prepare<[], number>('SELECT count(*) FROM analyses').pluck().get() ?? 0;
}
