import type { Driver } from '../open/open-driver.js';
import type { StoreSummary } from '../types/store.js';
import { listRuns } from './list-runs.js';

/** Counts what the store holds. */
export function getSummary(driver: Driver): StoreSummary {
  const count = (from: string): number =>
    driver.prepare<[], number>(`SELECT count(*) FROM ${from}`).pluck().get() ?? 0;
  return {
    albums: count('albums'),
    albumsComplete: count('albums WHERE fetched_at IS NOT NULL'),
    tracks: count('tracks'),
    artists: count('artists'),
    rejected: count('rejected_records'),
    lastRun: listRuns(driver, { limit: 1 })[0] ?? null,
  };
}
