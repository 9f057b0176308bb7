import type { WriteTransaction } from '../open/connect-prisma.js';
import type { WriteContext } from './write-context.js';

/**
 * Makes albums due, whenever they were read last. Ids without a work item are passed over. The ids that an unfinished
 * read has met stay: they tell that tracks may be stale.
 *
 * @returns how many albums wait now that did not before
 */
export async function requeueAlbums(
  tx: WriteTransaction,
  { now }: WriteContext,
  albumIds: readonly string[],
): Promise<number> {
  return tx.$executeRaw`
    UPDATE work_items SET state = 'pending', attempts = 0, next_offset = NULL, reason = NULL, updated_at = ${now},
      seq = (SELECT max(seq) FROM work_items) + j.key + 1
    FROM json_each(${JSON.stringify(albumIds)}) j WHERE state <> 'pending' AND album_id = j.value`;
}
