import { setTimeout as sleep } from 'node:timers/promises';
import { findErrorCode } from '../errors/find-error-code.js';
import { StoreError } from '../errors/store-error.js';
import type { Driver } from '../open/open-driver.js';
import { toIsoTime } from '../to-iso-time.js';
import { applyMigration } from './apply-migration.js';
import { findMissingMigrations } from './find-missing-migrations.js';
import type { Migration } from './migration.js';

/** What to migrate. */
export interface MigrateStoreOptions {
  path: string;
  migrations: readonly Migration[];
  nowMs: number;
}

const switchAttempts = 100;
const switchPauseMs = 50;

/**
 * Brings a file up to date: checks first, so that a refused file stays as it is; then the write-ahead log (a property of
 * the file) and the missing migrations, each in a transaction of its own. Several processes may do so at once.
 * @throws as findMissingMigrations and applyMigration do
 */
export async function migrateStore(
  driver: Driver,
  { path, migrations, nowMs }: MigrateStoreOptions,
): Promise<void> {
  const missing = findMissingMigrations(driver, { path, migrations });
  await switchToWriteAheadLog(driver, path);
  for (const migration of missing) applyMigration(driver, { path, migration, nowMs });
  if (missing.length > 0 && missing.length === migrations.length) {
    driver
      .prepare(`INSERT INTO store_meta (key, value) VALUES ('created_at', ?) ON CONFLICT (key) DO NOTHING`)
      .run(toIsoTime(nowMs));
  }
}

/** SQLite does not wait when two processes switch at once, so this does. */
async function switchToWriteAheadLog(driver: Driver, path: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      if (driver.pragma('journal_mode = WAL', { simple: true }) === 'wal') return;
      break;
    } catch (error) {
      const isBusy = findErrorCode(error)?.startsWith('SQLITE_BUSY') === true;
      if (!isBusy || attempt === switchAttempts) throw error;
      await sleep(switchPauseMs);
    }
  }
  throw new StoreError(
    `The disk of ${path} does not allow a write-ahead log: keep the store on a local disk.`,
    { path },
  );
}
