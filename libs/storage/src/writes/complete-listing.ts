import type { WriteTransaction } from '../open/connect-prisma.js';
import type { WriteContext } from './write-context.js';

/** Notes that a source was walked: to its end, unless a walk of it stands open or ended at a cap; and which days it can have shown. */
export async function completeListing(
  tx: WriteTransaction,
  { now }: WriteContext,
  runId: string,
  source: string,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE run_coverage SET listing_complete = cap_reached = 0 AND NOT EXISTS (
      SELECT 1 FROM page_cursors c WHERE c.run_id = ${runId} AND c.source = ${source} AND NOT c.done)
    WHERE run_id = ${runId} AND source = ${source}`;
  await tx.$executeRaw`
    INSERT INTO completed_listings (run_id, source, market, covers_from, covers_to, is_capped)
    SELECT r.id, v.source, coalesce(r.market, ''), date(${now}, '-14 days'), substr(r.listing_started_at, 1, 10), v.cap_reached
    FROM extraction_runs r JOIN run_coverage v ON v.run_id = r.id
    WHERE r.id = ${runId} AND v.source = ${source} AND NOT EXISTS (
      SELECT 1 FROM page_cursors c WHERE c.run_id = r.id AND c.source = v.source AND NOT c.done)
    ON CONFLICT (run_id, source) DO UPDATE SET covers_from = excluded.covers_from, covers_to = excluded.covers_to,
      is_capped = excluded.is_capped`;
}
