import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach } from '@jest/globals';
import { openStore, type RunRecord, type Store, type StoreWriter } from '../../src/index.js';

export const startMs = Date.parse('2026-11-22T12:00:00.000Z');

/** A clock that stands still until it is moved. */
export interface TestClock {
  now: () => number;
  advance: (ms: number) => void;
}

export function buildClock(): TestClock {
  let nowMs = startMs;
  return {
    now: () => nowMs,
    advance: (ms) => {
      nowMs += ms;
    },
  };
}

const cleanups: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

/** A directory that is gone after the test. */
export async function makeDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'new-releases-storage-'));
  cleanups.push(() => rm(directory, { recursive: true, force: true }));
  return directory;
}

/** Opens a store that is closed after the test. */
export async function openFor(
  path: string,
  options: Partial<Parameters<typeof openStore>[0]> = {},
): Promise<Store> {
  const store = await openStore({ path, ...options });
  cleanups.push(() => store.close().catch(() => undefined));
  return store;
}

export interface TestStore {
  store: Store;
  writer: StoreWriter;
  run: RunRecord;
  clock: TestClock;
  /** Runs SQL past the store, as an analyst would. */
  query: (sql: string, ...parameters: unknown[]) => Record<string, unknown>[];
  /** Changes the file past the store. */
  execute: (sql: string) => void;
}

/** A store with a started run, on a new file. */
export async function openTestStore(options: { maxSizeBytes?: number } = {}): Promise<TestStore> {
  const clock = buildClock();
  const path = join(await makeDirectory(), 'store.db');
  const store = await openFor(path, { now: clock.now, ...options });
  const writer = await store.acquireLease({ purpose: 'test', setInterval: () => () => undefined });
  const run = await writer.startRun({ resumeKey: 'search||', source: 'search', programVersion: '1.0.0' });
  const withDatabase = <T>(use: (database: Database.Database) => T): T => {
    const database = new Database(path);
    try {
      return use(database);
    } finally {
      database.close();
    }
  };
  return {
    store,
    writer,
    run,
    clock,
    query: (sql, ...parameters) =>
      withDatabase((database) =>
        database.prepare<unknown[], Record<string, unknown>>(sql).all(...parameters),
      ),
    execute: (sql) => {
      withDatabase((database) => database.exec(sql));
    },
  };
}
