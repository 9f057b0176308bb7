import { toStoreError } from '../errors/to-store-error.js';
import type { WriteConnection } from './connect-prisma.js';

/** Copies the write-ahead log into the file, as far as that holds nobody up. Fails with a StoreError. */
export async function checkpointFile({ statements }: WriteConnection, path: string): Promise<void> {
  try {
    await statements.$queryRawUnsafe('PRAGMA wal_checkpoint(PASSIVE)');
  } catch (error) {
    throw toStoreError(error, { path, action: 'tidy up' });
  }
}
