import { toStoreError } from '../errors/to-store-error.js';
import type { WriteConnection } from './connect-prisma.js';

/**
 * Rewrites the file without what was deleted, so that nothing deleted can be read from its free pages, and empties
 * the write-ahead log. Needs room for a copy. Fails with a StoreError; what was deleted stays deleted.
 */
export async function compactFile(prisma: WriteConnection, path: string): Promise<void> {
  try {
    await prisma.$executeRawUnsafe('VACUUM');
    await prisma.$queryRawUnsafe('PRAGMA wal_checkpoint(TRUNCATE)');
  } catch (error) {
    throw toStoreError(error, { path, action: 'compact' });
  }
}
