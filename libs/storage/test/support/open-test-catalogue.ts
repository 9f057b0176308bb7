import Database from 'better-sqlite3';
import { afterEach } from '@jest/globals';
import {
  type Catalogue,
  openCatalogue,
  type OpenCatalogueOptions,
  parseListQuery,
  type QueryParameters,
  type ResourceName,
} from '../../src/catalogue/index.js';
import { openTestStore, type TestStore } from './open-test-store.js';

export type Row = Record<string, unknown>;

const open: { close: () => void }[] = [];

afterEach(() => {
  for (const one of open.splice(0).reverse()) one.close();
});

/** Opens a catalogue that is closed after the test. */
export function openCatalogueFor(path: string, options: Partial<OpenCatalogueOptions> = {}): Catalogue {
  const catalogue = openCatalogue({ path, ...options });
  open.push(catalogue);
  return catalogue;
}

/** Another program's connection, closed after the test. */
export function connect(path: string, options: Database.Options = { timeout: 0 }): Database.Database {
  const database = new Database(path, options);
  open.push(database);
  return database;
}

/** Writes rows past the store. */
export function insertRows(database: Database.Database, table: string, rows: readonly Row[]): void {
  for (const row of rows) {
    const names = Object.keys(row);
    database
      .prepare(
        `INSERT INTO ${table} (${names.map((name) => `"${name}"`).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
      )
      .run(...Object.values(row));
  }
}

export interface TestCatalogue extends TestStore {
  catalogue: Catalogue;
  /** Another program's connection, which may write. */
  database: Database.Database;
}

/** A store with a started run, and a catalogue over it. */
export async function openTestCatalogue(options: Partial<OpenCatalogueOptions> = {}): Promise<TestCatalogue> {
  const opened = await openTestStore();
  const { path } = opened.store;
  return { ...opened, database: connect(path), catalogue: openCatalogueFor(path, options) };
}

/** The rows of a list as objects. */
export function listAll(
  catalogue: Catalogue,
  resource: ResourceName,
  parameters: QueryParameters = {},
): Row[] {
  return [...catalogue.iterateJson(parseListQuery(resource, parameters))].map(
    (json) => JSON.parse(json) as Row,
  );
}

/** Finishes what only a reader of another connection sees: how many pages of the log are left to copy. */
export function emptyLog(database: Database.Database): { busy: number; log: number } {
  const [row] = database.pragma('wal_checkpoint(TRUNCATE)') as { busy: number; log: number }[];
  return { busy: row?.busy ?? -1, log: row?.log ?? -1 };
}
