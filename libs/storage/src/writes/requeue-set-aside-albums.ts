import type { WriteTransaction } from '../open/connect-prisma.js';
import type { WriteContext } from './write-context.js';

/**
 * Makes albums wait that were set aside, whether or not a listing still shows them: their records are malformed, or reading them failed
 * in run after run. Those that Spotify does not know, which have no attempts, stay. Returns how many.
 */
export async function requeueSetAsideAlbums(tx: WriteTransaction, { now }: WriteContext): Promise<number> {
  return tx.$executeRaw`
    UPDATE work_items SET state = 'pending', attempts = 0, next_offset = NULL, reason = NULL, updated_at = ${now},
      seq = (SELECT max(seq) FROM work_items) + aside.place
    FROM (
      SELECT album_id AS id, row_number() OVER (ORDER BY seq) AS place
      FROM work_items WHERE state = 'gone' AND attempts > 0
    ) aside
    WHERE album_id = aside.id`;
}
