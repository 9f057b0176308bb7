import { randomUUID } from 'node:crypto';
import { findErrorCode } from '../errors/find-error-code.js';
import { MigrationError } from '../errors/migration-error.js';
import type { Driver } from '../open/open-driver.js';
import type { Migration } from './migration.js';

// As `prisma migrate deploy` creates it, so that the two can be used on the same file.
const createHistory = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;

/**
 * Applies one migration in one transaction, unless another process did so meanwhile. Foreign keys are off around it:
 * SQLite ignores the switch inside a transaction, and redefining a table with them on empties its children.
 * @throws MigrationError (failed) when the SQL fails or leaves dangling references; the file is as before.
 *   Errors about the file as such (locked, full) are the driver's own.
 */
export function applyMigration(
  driver: Driver,
  { path, migration, nowMs }: { path: string; migration: Migration; nowMs: number },
): void {
  driver.pragma('foreign_keys = OFF');
  try {
    driver.exec('BEGIN IMMEDIATE');
    driver.exec(createHistory);
    if (!isApplied(driver, migration.name)) {
      runSql(driver, path, migration);
      driver
        .prepare(
          `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
           VALUES (?, ?, ?, ?, ?, 1)`,
        )
        .run(randomUUID(), migration.checksum, nowMs, migration.name, nowMs);
    }
    driver.exec('COMMIT');
  } catch (error) {
    if (driver.inTransaction) driver.exec('ROLLBACK');
    throw error;
  } finally {
    driver.pragma('foreign_keys = ON');
  }
}

function isApplied(driver: Driver, name: string): boolean {
  return (
    driver
      .prepare('SELECT 1 FROM _prisma_migrations WHERE migration_name = ? AND rolled_back_at IS NULL')
      .get(name) !== undefined
  );
}

function runSql(driver: Driver, path: string, migration: Migration): void {
  const fail = (cause: unknown): MigrationError =>
    new MigrationError({ path, migration: migration.name, problem: 'failed', cause });
  try {
    driver.exec(migration.sql);
  } catch (error) {
    // A plain SQLITE_ERROR or a broken constraint is the migration's fault; a full or damaged file is not.
    if (/^SQLITE_(ERROR|CONSTRAINT)/u.test(findErrorCode(error) ?? '')) throw fail(error);
    throw error;
  }
  const dangling = driver.prepare<[], { table: string; parent: string }>('PRAGMA foreign_key_check').get();
  if (dangling !== undefined) {
    throw fail(new Error(`rows of ${dangling.table} refer to missing rows of ${dangling.parent}`));
  }
}
