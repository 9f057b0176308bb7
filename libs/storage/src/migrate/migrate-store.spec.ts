import { createHash } from 'node:crypto';
import Database from 'better-sqlite3';
import { describe, expect, it } from '@jest/globals';
import { makeDirectory } from '../../test/support/open-test-store.js';
import { MigrationError } from '../errors/migration-error.js';
import { StoreForeignError } from '../errors/store-foreign-error.js';
import { StoreTooNewError } from '../errors/store-too-new-error.js';
import { migrations as shipped } from '../generated/migrations.js';
import type { Migration } from './migration.js';
import { migrateStore } from './migrate-store.js';

const nowMs = Date.parse('2026-11-22T12:00:00.000Z');

function buildMigration(name: string, sql: string): Migration {
  return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
}

const init = buildMigration(
  '1_init',
  `CREATE TABLE store_meta (key TEXT PRIMARY KEY, value TEXT); CREATE TABLE parent (id INTEGER PRIMARY KEY);
  CREATE TABLE child (id INTEGER PRIMARY KEY, parent_id INTEGER NOT NULL REFERENCES parent (id) ON DELETE CASCADE);`,
);
const addColumn = buildMigration('2_add', 'ALTER TABLE parent ADD COLUMN name TEXT');
// What Prisma writes when a column changes: SQLite cannot alter it.
const redefine = buildMigration(
  '3_redefine',
  `PRAGMA foreign_keys=OFF; CREATE TABLE new_parent (id INTEGER PRIMARY KEY, name TEXT NOT NULL DEFAULT '');
   INSERT INTO new_parent (id) SELECT id FROM parent; DROP TABLE parent; ALTER TABLE new_parent RENAME TO parent;
   PRAGMA foreign_keys=ON;`,
);

async function openFile() {
  const path = `${await makeDirectory()}/store.db`;
  const database = new Database(path);
  const migrate = (...migrations: Migration[]) => migrateStore(database, { path, migrations, nowMs });
  const listTables = () =>
    database.prepare(`SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name`).pluck().all();
  return { path, database, migrate, listTables };
}

describe('migrateStore', () => {
  it('applies all migrations to an empty file, in order, and notes them as Prisma does', async () => {
    const { database, migrate } = await openFile();
    await migrate(init, addColumn);
    expect(database.prepare('SELECT * FROM _prisma_migrations ORDER BY migration_name').all()).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u),
        checksum: init.checksum,
        finished_at: nowMs,
        migration_name: '1_init',
        logs: null,
        rolled_back_at: null,
        started_at: nowMs,
        applied_steps_count: 1,
      },
      expect.objectContaining({ migration_name: '2_add' }),
    ]);
    expect(database.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(database.pragma('foreign_keys', { simple: true })).toBe(1);
    expect(database.prepare('SELECT * FROM store_meta').all()).toEqual([
      { key: 'created_at', value: '2026-11-22T12:00:00.000Z' },
    ]);
  });

  it('applies only what is missing', async () => {
    const { database, migrate } = await openFile();
    await migrate(init);
    database.exec('INSERT INTO parent (id) VALUES (1)');
    await migrate(init, addColumn);
    await migrate(init, addColumn);
    expect(database.prepare('SELECT * FROM parent').all()).toEqual([{ id: 1, name: null }]);
    expect(database.prepare('SELECT count(*) FROM _prisma_migrations').pluck().get()).toBe(2);
  });

  it('keeps the rows of child tables when a table is redefined', async () => {
    const { database, migrate } = await openFile();
    await migrate(init, addColumn);
    database.exec('INSERT INTO parent (id) VALUES (1); INSERT INTO child (id, parent_id) VALUES (5, 1)');
    await migrate(init, addColumn, redefine);
    expect(database.prepare('SELECT * FROM child').all()).toEqual([{ id: 5, parent_id: 1 }]);
  });

  it('rolls a failing migration back and names it', async () => {
    const { database, migrate, listTables } = await openFile();
    await migrate(init);
    const before = listTables();
    const broken = buildMigration('2_broken', 'CREATE TABLE half (id INTEGER); SELECT * FROM nowhere;');
    await expect(migrate(init, broken)).rejects.toMatchObject({
      name: 'MigrationError',
      migration: '2_broken',
      problem: 'failed',
    });
    expect(listTables()).toEqual(before);
    expect(database.inTransaction).toBe(false);
    expect(database.pragma('foreign_keys', { simple: true })).toBe(1);
    expect(database.prepare('SELECT count(*) FROM _prisma_migrations').pluck().get()).toBe(1);
  });

  it('refuses a migration that leaves rows without their parent', async () => {
    const { database, migrate } = await openFile();
    await migrate(init);
    database.exec('INSERT INTO parent (id) VALUES (1); INSERT INTO child (id, parent_id) VALUES (5, 1)');
    const orphaning = buildMigration('2_orphans', 'DELETE FROM parent');
    await expect(migrate(init, orphaning)).rejects.toMatchObject({
      problem: 'failed',
      cause: { message: expect.stringContaining('child') },
    });
    expect(database.prepare('SELECT * FROM parent').all()).toEqual([{ id: 1 }]);
  });

  it('refuses a store that a newer program has migrated, and leaves it alone', async () => {
    const { database, migrate } = await openFile();
    await migrate(init, addColumn);
    const refusal = await migrate(init, buildMigration('1_other', 'CREATE TABLE other (id INTEGER)')).catch(
      (error: unknown) => error,
    );
    expect(refusal).toBeInstanceOf(StoreTooNewError);
    expect(refusal).toMatchObject({ unknownMigrations: ['2_add'] });
    expect(database.prepare('SELECT count(*) FROM _prisma_migrations').pluck().get()).toBe(2);
  });

  it('refuses a migration whose text has changed', async () => {
    const { migrate } = await openFile();
    await migrate(init);
    await expect(migrate({ ...init, checksum: 'other' })).rejects.toMatchObject({
      migration: '1_init',
      problem: 'changed',
    });
  });

  it('refuses a migration that another tool has not finished, but not one rolled back', async () => {
    const { database, migrate } = await openFile();
    await migrate(init);
    const insert = database.prepare(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, rolled_back_at) VALUES (?, ?, '2_add', ?)`,
    );
    insert.run('x', addColumn.checksum, nowMs);
    await expect(migrate(init, addColumn)).resolves.toBeUndefined();
    database.exec(`DELETE FROM _prisma_migrations WHERE migration_name = '2_add'`);
    insert.run('y', addColumn.checksum, null);
    await expect(migrate(init, addColumn)).rejects.toThrow(MigrationError);
    await expect(migrate(init, addColumn)).rejects.toMatchObject({
      problem: 'unfinished',
      migration: '2_add',
    });
  });

  it('refuses the database of another program and changes nothing', async () => {
    const { database, migrate, listTables } = await openFile();
    database.exec('CREATE TABLE customers (id INTEGER)');
    await expect(migrate(init)).rejects.toThrow(StoreForeignError);
    expect(listTables()).toEqual(['customers']);
    expect(database.pragma('journal_mode', { simple: true })).toBe('delete');
  });
});

describe('the shipped migrations', () => {
  it('carry the checksums of their texts', () => {
    expect(shipped.length).toBeGreaterThan(0);
    for (const { sql, checksum } of shipped)
      expect(createHash('sha256').update(sql).digest('hex')).toBe(checksum);
  });

  it('leave a sound database', async () => {
    const { database, migrate } = await openFile();
    await migrate(...shipped);
    expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
  });
});
