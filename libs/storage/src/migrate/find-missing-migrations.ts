import { MigrationError } from '../errors/migration-error.js';
import { StoreForeignError } from '../errors/store-foreign-error.js';
import { StoreTooNewError } from '../errors/store-too-new-error.js';
import type { Driver } from '../open/open-driver.js';
import type { Migration } from './migration.js';

interface AppliedRow {
  name: string;
  checksum: string;
  finishedAt: number | string | null;
}

/**
 * Compares the migrations that a file holds with those of this program. Reads only.
 * @param path the SQLite file, for messages
 * @returns those still to apply, in order; all of them for an empty file
 * @throws StoreTooNewError, MigrationError (changed, unfinished), StoreForeignError
 */
export function findMissingMigrations(
  driver: Driver,
  { path, migrations }: { path: string; migrations: readonly Migration[] },
): readonly Migration[] {
  const tables = driver
    .prepare<[], string>(`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`)
    .pluck()
    .all();
  if (!tables.includes('_prisma_migrations')) {
    if (tables.length > 0) throw new StoreForeignError({ path });
    return migrations;
  }
  const applied = driver
    .prepare<[], AppliedRow>(
      `SELECT migration_name AS name, checksum, finished_at AS finishedAt FROM _prisma_migrations
       WHERE rolled_back_at IS NULL ORDER BY migration_name`,
    )
    .all();
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  const unknown = applied.filter(({ name }) => !known.has(name)).map(({ name }) => name);
  if (unknown.length > 0) throw new StoreTooNewError({ path, unknownMigrations: unknown });
  for (const { name, checksum, finishedAt } of applied) {
    if (finishedAt === null) throw new MigrationError({ path, migration: name, problem: 'unfinished' });
    if (checksum !== known.get(name)?.checksum)
      throw new MigrationError({ path, migration: name, problem: 'changed' });
  }
  const done = new Set(applied.map(({ name }) => name));
  return migrations.filter(({ name }) => !done.has(name));
}
