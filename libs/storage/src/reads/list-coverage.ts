import type { Driver } from '../open/open-driver.js';
import type { CoverageRecord } from '../types/run.js';

interface CoverageRow extends Omit<CoverageRecord, 'capReached' | 'listingComplete' | 'findings'> {
  capReached: number;
  listingComplete: number;
  findings: string;
}

/** Lists what a run could not see, per source in the order in which the sources were met. */
export function listCoverage(driver: Driver, runId: string): CoverageRecord[] {
  return driver
    .prepare<[string], CoverageRow>(
      `SELECT run_id AS runId, source, reported_total AS reportedTotal, seen,
         (SELECT count(*) FROM page_cursors c WHERE c.run_id = run_coverage.run_id AND c.source = run_coverage.source) AS walks, cap_reached AS capReached,
         pages_moved AS pagesMoved, nulls, rejected, unread, listing_complete AS listingComplete, findings
       FROM run_coverage WHERE run_id = ? ORDER BY rowid`,
    )
    .all(runId)
    .map((row) => ({
      ...row,
      capReached: row.capReached === 1,
      listingComplete: row.listingComplete === 1,
      findings: JSON.parse(row.findings) as string[],
    }));
}
