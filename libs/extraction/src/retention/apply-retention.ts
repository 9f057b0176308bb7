import type { PurgeOutcome, Store } from '@new-releases/storage';
import { listOutputFiles } from './list-output-files.js';
import { purgeContent } from './purge-content.js';

// Rewriting a large store takes long, and what is deleted regularly leaves room for what comes.
const retentionFreeShare = 0.25;

/** What retention deleted. */
export interface RetentionOutcome extends PurgeOutcome {
  /** Paths of snapshots and exports. */
  readonly files: readonly string[];
}

/**
 * Deletes what no listing has shown since `beforeMs` (epoch ms), with older history and older files of ours in
 * `outputDir`. Takes the lease for that.
 * @throws StoreBusyError and other errors of storage; errors of the file system
 */
export async function applyRetention(
  store: Pick<Store, 'acquireLease'>,
  { outputDir, beforeMs }: { outputDir: string; beforeMs: number },
): Promise<RetentionOutcome> {
  const files = await listOutputFiles(outputDir, beforeMs);
  const writer = await store.acquireLease({ purpose: 'retention' });
  try {
    return {
      ...(await purgeContent(writer, { beforeMs, files, leastFreeShare: retentionFreeShare })),
      files,
    };
  } finally {
    await writer.release();
  }
}
