import { toStoreError } from '../errors/to-store-error.js';
import type { Driver } from '../open/open-driver.js';

/**
 * Copies the store, as of one moment, into a new file, while others go on reading and writing. Not by SQLite's online
 * backup: that begins again whenever another process commits, and ends only where writing does. The copy stands alone: it
 * has no write-ahead log, and no room for what was deleted. Fails with a StoreError that names the copy.
 */
export function backupTo(driver: Driver, path: string): void {
  try {
    driver.prepare('VACUUM INTO ?').run(path);
  } catch (error) {
    throw toStoreError(error, { path, action: 'copy the store to' });
  }
}
