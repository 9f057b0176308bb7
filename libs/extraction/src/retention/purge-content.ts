import type { PurgeOutcome, StoreWriter } from '@new-releases/storage';
import { removeFiles } from './remove-files.js';

/**
 * Deletes rows and files. Files go before the store is rewritten, for that needs room and may fail.
 *
 * @param options.beforeMs epoch ms: what no listing showed since; null for everything
 * @param options.files absolute paths of files that go as well
 * @param options.leastFreeShare rewrite the store where so much of it is free; what was deleted is overwritten in any case
 * @returns how many rows of each table were deleted
 */
export async function purgeContent(
  writer: Pick<StoreWriter, 'purge' | 'compact'>,
  options: { beforeMs: number | null; files: readonly string[]; leastFreeShare: number },
): Promise<PurgeOutcome> {
  const { beforeMs, files, leastFreeShare } = options;
  const rows = await writer.purge({ before: beforeMs === null ? null : new Date(beforeMs).toISOString() });
  await removeFiles(files);
  if (Object.values(rows).some((deleted) => deleted > 0)) await writer.compact({ leastFreeShare });
  return rows;
}
