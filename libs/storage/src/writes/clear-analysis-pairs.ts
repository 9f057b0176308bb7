import type { WriteTransaction } from '../open/connect-prisma.js';

/** Pairs of a transaction. */
const most = 5_000;

/** Deletes pairs whose analysis was removed, or never saved. */
export function clearAnalysisPairs(tx: WriteTransaction): Promise<number> {
  return tx.$executeRaw`
    DELETE FROM analysis_pairs WHERE rowid IN (
      SELECT rowid FROM analysis_pairs WHERE analysis_id NOT IN (SELECT id FROM analyses) LIMIT ${most})`;
}
