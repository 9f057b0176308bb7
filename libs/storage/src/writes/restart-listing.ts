import type { WriteTransaction } from '../open/connect-prisma.js';
import { checkRunChanged } from './check-run-changed.js';
import type { WriteContext } from './write-context.js';

/** Starts the listing of a run again at its beginning. Sightings stay: they are facts. @throws UnknownRunError */
export async function restartListing(
  tx: WriteTransaction,
  context: WriteContext,
  runId: string,
): Promise<void> {
  const changed = await tx.$executeRaw`
    UPDATE extraction_runs SET listing_started_at = ${context.now}, deferred_at = NULL, listing = listing + 1
    WHERE id = ${runId}`;
  checkRunChanged(changed, context, runId);
  await tx.$executeRaw`DELETE FROM page_cursors WHERE run_id = ${runId}`;
  await tx.$executeRaw`DELETE FROM completed_listings WHERE run_id = ${runId}`;
  await tx.$executeRaw`DELETE FROM listing_entries WHERE run_id = ${runId}`;
  await tx.$executeRaw`
    UPDATE run_coverage SET reported_total = NULL, seen = 0, cap_reached = 0, pages_moved = 0, nulls = 0, rejected = 0, unread = 0,
      listing_complete = 0, findings = '[]'
    WHERE run_id = ${runId}`;
}
