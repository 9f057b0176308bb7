import { UnknownRunError } from '../errors/unknown-run-error.js';
import type { WriteTransaction } from '../open/connect-prisma.js';
import type { WriteContext } from './write-context.js';

/** Notes where the snapshot of a run is, or is about to be. @throws UnknownRunError */
export async function recordSnapshot(
  tx: WriteTransaction,
  { path }: WriteContext,
  runId: string,
  snapshotPath: string,
): Promise<void> {
  const changed = await tx.$executeRaw`
    UPDATE extraction_runs SET snapshot_path = ${snapshotPath} WHERE id = ${runId}`;
  if (changed !== 1) throw new UnknownRunError({ path, runId });
}
