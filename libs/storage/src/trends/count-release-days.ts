import type { WriteTransaction } from '../open/connect-prisma.js';
import type { WriteContext } from '../writes/write-context.js';
import { countStatements } from './count-statements.js';

/** Counts the releases of those days anew on which something changed, and notes as of when all counts are right. */
export async function countReleaseDays(tx: WriteTransaction, { now }: WriteContext): Promise<void> {
  while (await isAnyStale(tx)) {
    for (const sql of countStatements) await tx.$executeRawUnsafe(sql);
  }
  await tx.$executeRaw`
    INSERT INTO store_meta (key, value) VALUES ('releases_counted_at', ${now})
    ON CONFLICT (key) DO UPDATE SET value = excluded.value`;
}

async function isAnyStale(tx: WriteTransaction): Promise<boolean> {
  return (await tx.$queryRaw<unknown[]>`SELECT 1 FROM stale_release_days LIMIT 1`).length > 0;
}
