import type { WriteTransaction } from '../open/connect-prisma.js';

/** Notes that a source was walked: to its end, unless a walk of it stands open or ended at a cap. */
export async function completeListing(tx: WriteTransaction, runId: string, source: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE run_coverage SET listing_complete = cap_reached = 0 AND NOT EXISTS (
      SELECT 1 FROM page_cursors c WHERE c.run_id = ${runId} AND c.source = ${source} AND NOT c.done)
    WHERE run_id = ${runId} AND source = ${source}`;
}
