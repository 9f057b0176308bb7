import type { WriteTransaction } from '../open/connect-prisma.js';
import type { ListingPage } from '../types/listing.js';

/**
 * Adds a page to what its listing could and could not see; its cursor is stored already. A source that is walked in several
 * parts reports the sum of their totals, where the cursors tell them. At most 200 different findings
 * are kept.
 */
export async function saveCoverage(tx: WriteTransaction, page: ListingPage, seen: number): Promise<void> {
  const { runId, source, coverage, rejected } = page;
  const { reportedTotal, capReached, pagesMoved, nulls, findings } = coverage;
  await tx.$executeRaw`
    INSERT INTO run_coverage (run_id, source, reported_total, seen, cap_reached, pages_moved, nulls, rejected, findings)
    VALUES (${runId}, ${source}, ${reportedTotal}, ${seen}, ${capReached}, ${pagesMoved}, ${nulls}, ${rejected.length},
      ${JSON.stringify([...new Set(findings)])})
    ON CONFLICT (run_id, source) DO UPDATE SET
      reported_total = coalesce((
        SELECT sum(c.cursor ->> 'total') FROM page_cursors c WHERE c.run_id = ${runId} AND c.source = ${source}),
        excluded.reported_total, reported_total), seen = seen + excluded.seen,
      cap_reached = max(cap_reached, excluded.cap_reached), pages_moved = pages_moved + excluded.pages_moved,
      nulls = nulls + excluded.nulls, rejected = rejected + excluded.rejected,
      findings = CASE WHEN excluded.findings = '[]' THEN findings ELSE (
        SELECT json_group_array(value ORDER BY place) FROM (
          SELECT value, min(place) AS place FROM (
            SELECT value, key AS place FROM json_each(run_coverage.findings)
            UNION ALL SELECT value, key + 1000 FROM json_each(excluded.findings))
          GROUP BY value ORDER BY place LIMIT 200)) END`;
}
