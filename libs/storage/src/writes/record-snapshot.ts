import type { WriteTransaction } from '../open/connect-prisma.js';
import { checkRunChanged } from './check-run-changed.js';
import type { WriteContext } from './write-context.js';

/** Notes where the snapshot of a run is, or is about to be. @throws UnknownRunError */
export async function recordSnapshot(
  tx: WriteTransaction,
  context: WriteContext,
  runId: string,
  snapshotPath: string,
): Promise<void> {
  const changed = await tx.$executeRaw`
    UPDATE extraction_runs SET snapshot_path = ${snapshotPath} WHERE id = ${runId}`;
  checkRunChanged(changed, context, runId);
}
