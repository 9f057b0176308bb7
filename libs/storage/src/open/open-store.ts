import { isAbsolute } from 'node:path';
import { toStoreError } from '../errors/to-store-error.js';
import { migrations } from '../generated/migrations.js';
import { migrateStore } from '../migrate/migrate-store.js';
import { createSearchIndex } from '../search/create-search-index.js';
import { createTrends } from '../trends/create-trends.js';
import type { OpenStoreOptions, Store } from '../types/store.js';
import { createLocalWriters } from '../writers/create-local-writers.js';
import { createReader } from './create-reader.js';
import { createStore } from './create-store.js';
import { noteHistoryStart } from './note-history-start.js';
import { type Driver, openDriver } from './open-driver.js';
import { openForReading } from './open-for-reading.js';
import { prepareFile } from './prepare-file.js';

/**
 * Opens a store. For writing: creates directory and file where missing and applies missing migrations; a file that is
 * refused stays untouched. For reading: wants an up-to-date store and changes nothing.
 * @throws TypeError for a path that is not absolute; a StoreError otherwise: StoreUnwritableError, StoreCorruptError,
 *   StoreForeignError, StoreTooNewError, MigrationError, StoreLockedError, StoreFullError; when reading also
 *   StoreMissingError and StoreNotMigratedError
 */
export async function openStore(options: OpenStoreOptions): Promise<Store> {
  try {
    checkOptions(options);
    return await open(options);
  } catch (error) {
    await options.writerThread?.end();
    throw error instanceof TypeError ? error : toStoreError(error, { path: options.path, action: 'open' });
  }
}

function checkOptions({ path, mode, now, maxSizeBytes, writerThread }: OpenStoreOptions): void {
  if (!isAbsolute(path))
    throw new TypeError(`@new-releases/storage: openStore needs an absolute path, not "${path}"`);
  if (maxSizeBytes !== undefined && !(maxSizeBytes > 0)) {
    throw new TypeError(`@new-releases/storage: maxSizeBytes must be above 0, not ${maxSizeBytes}`);
  }
  if (!writerThread) return;
  if (mode === 'read') throw new TypeError('@new-releases/storage: who only reads needs no writer thread');
  if (now !== undefined) {
    throw new TypeError('@new-releases/storage: a writer thread has a clock of its own; leave out `now`');
  }
}

async function open(options: OpenStoreOptions): Promise<Store> {
  const { path, mode = 'write', now = Date.now, busyTimeoutMs = 5_000, maxSizeBytes } = options;
  if (mode === 'read') {
    const reader = createReader(path, openForReading(path, busyTimeoutMs));
    return createStore({ path, now, reader, writers: null });
  }
  const reader = createReader(path, await openForWriting(path, busyTimeoutMs, now));
  const writing = { path, busyTimeoutMs, maxSizeBytes };
  const writers = options.writerThread?.open(writing) ?? createLocalWriters({ ...writing, now, reader });
  return createStore({ path, now, reader, writers });
}

async function openForWriting(path: string, busyTimeoutMs: number, now: () => number): Promise<Driver> {
  await prepareFile(path);
  const driver = openDriver(path, { readonly: false, busyTimeoutMs });
  try {
    await migrateStore(driver, { path, migrations, nowMs: now() });
    noteHistoryStart(driver, now());
    createSearchIndex(driver);
    createTrends(driver, now());
    // From here on it only reads; a handle that may write can still tidy the write-ahead log up when it closes.
    driver.pragma('query_only = ON');
    return driver;
  } catch (error) {
    driver.close();
    throw error;
  }
}
