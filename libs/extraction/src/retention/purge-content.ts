import type { PurgeOutcome, StoreWriter } from '@new-releases/storage';
import { removeFiles } from './remove-files.js';

/**
 * Deletes rows and files. Files go before the store is rewritten, for that needs room and may fail.
 *
 * @param leastFreeShare rewrite the store where so much of it is free; what was deleted is overwritten in any case
 * @param beforeMs epoch ms: what no listing showed since; null for everything
 */
export async function purgeContent(
  writer: Pick<StoreWriter, 'purge' | 'compact'>,
  {
    beforeMs,
    files,
    leastFreeShare,
  }: { beforeMs: number | null; files: readonly string[]; leastFreeShare: number },
): Promise<PurgeOutcome> {
  const rows = await writer.purge({ before: beforeMs === null ? null : new Date(beforeMs).toISOString() });
  await removeFiles(files);
  if (Object.values(rows).some((deleted) => deleted > 0)) await writer.compact({ leastFreeShare });
  return rows;
}
