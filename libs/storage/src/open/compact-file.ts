import { toStoreError } from '../errors/to-store-error.js';
import { rebuildStatements } from '../search/create-search-index.js';
import type { WriteConnection } from './connect-prisma.js';
import type { CompactOptions } from '../types/purge.js';

/**
 * Rewrites the file without its free pages where they are many enough, and empties the write-ahead log. Needs room for a copy. Fails with a StoreError; what was deleted stays deleted.
 */
export async function compactFile(
  { statements }: WriteConnection,
  path: string,
  { leastFreeShare = 0 }: CompactOptions,
): Promise<void> {
  try {
    const read = async (pragma: string) => {
      const [row] = await statements.$queryRawUnsafe<Record<string, number>[]>(`PRAGMA ${pragma}`);
      return Number(row?.[pragma]);
    };
    const isWorthIt = (await read('freelist_count')) >= leastFreeShare * (await read('page_count'));
    if (isWorthIt) {
      await statements.$executeRawUnsafe('VACUUM');
      // It may number rows anew, by which the index finds them.
      for (const sql of rebuildStatements) await statements.$executeRawUnsafe(sql);
    }
    await statements.$queryRawUnsafe('PRAGMA wal_checkpoint(TRUNCATE)');
  } catch (error) {
    throw toStoreError(error, { path, action: 'compact' });
  }
}
