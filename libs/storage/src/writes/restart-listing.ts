import type { WriteTransaction } from '../open/connect-prisma.js';
import { updateRun } from './update-run.js';
import type { WriteContext } from './write-context.js';

/** Starts the listing of a run again at its beginning. Sightings stay: they are facts. */
export async function restartListing(
  tx: WriteTransaction,
  context: WriteContext,
  runId: string,
): Promise<void> {
  await updateRun(tx, context, runId, {
    listingStartedAt: context.now,
    deferredAt: null,
    listing: { increment: 1 },
  });
  await (await tx.models()).pageCursor.deleteMany({ where: { runId } });
  await (await tx.models()).completedListing.deleteMany({ where: { runId } });
  await tx.$executeRaw`DELETE FROM listing_entries WHERE run_id = ${runId}`;
  await (
    await tx.models()
  ).runCoverage.updateMany({
    where: { runId },
    data: {
      reportedTotal: null,
      seen: 0,
      capReached: false,
      pagesMoved: 0,
      nulls: 0,
      rejected: 0,
      unread: 0,
      listingComplete: false,
      findings: '[]',
    },
  });
}
