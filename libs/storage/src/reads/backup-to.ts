import { toStoreError } from '../errors/to-store-error.js';
import type { Driver } from '../open/open-driver.js';

/**
 * Copies the store, as of one moment, into a file by SQLite's online backup, which lets others go on reading and
 * writing. The copy stands alone: it has no write-ahead log. Fails with a StoreError that names the copy.
 */
export async function backupTo(driver: Driver, path: string): Promise<void> {
  try {
    await driver.backup(path);
  } catch (error) {
    throw toStoreError(error, { path, action: 'copy the store to' });
  }
}
