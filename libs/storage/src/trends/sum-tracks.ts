import type { WriteTransaction } from '../open/connect-prisma.js';
import { sumTracksSql } from './sum-tracks-sql.js';

/** Sums up the tracks of albums anew; of those that were never read to the end nothing is told. */
export async function sumTracks(tx: WriteTransaction, albumIds: readonly string[]): Promise<void> {
  if (albumIds.length === 0) return;
  await tx.$executeRawUnsafe(
    `UPDATE albums SET ${sumTracksSql} WHERE fetched_at IS NOT NULL AND id IN (SELECT value FROM json_each(?))`,
    JSON.stringify(albumIds),
  );
}
