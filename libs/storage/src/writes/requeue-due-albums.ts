import type { WriteTransaction } from '../open/connect-prisma.js';
import type { RequeueDueOptions } from '../types/work.js';
import type { WriteContext } from './write-context.js';

/** Makes completely read albums wait to be read again, whether or not a listing still shows them; returns how many. */
export async function requeueDueAlbums(
  tx: WriteTransaction,
  { now }: WriteContext,
  { dueBefore, limit }: RequeueDueOptions,
): Promise<number> {
  return tx.$executeRaw`
    UPDATE work_items SET state = 'pending', attempts = 0, next_offset = NULL, reason = NULL, updated_at = ${now},
      seq = (SELECT max(seq) FROM work_items) + due.place
    FROM (
      SELECT a.id, row_number() OVER (ORDER BY a.fetched_at, a.id) AS place
      FROM albums a JOIN work_items w ON w.album_id = a.id
      WHERE w.state = 'done' AND a.fetched_at < ${dueBefore}
      ORDER BY a.fetched_at, a.id LIMIT ${limit}
    ) due
    WHERE album_id = due.id`;
}
