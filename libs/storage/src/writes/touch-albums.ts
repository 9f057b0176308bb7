import type { WriteTransaction } from '../open/connect-prisma.js';
import type { WriteContext } from './write-context.js';

/** Notes that a source listed albums again. */
export async function touchAlbums(
  tx: WriteTransaction,
  { now }: WriteContext,
  albumIds: readonly string[],
): Promise<void> {
  if (albumIds.length === 0) return;
  await tx.$executeRaw`
    UPDATE albums SET last_seen_at = ${now} WHERE id IN (SELECT value FROM json_each(${JSON.stringify(albumIds)}))`;
}
