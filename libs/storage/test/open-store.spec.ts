import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from '@jest/globals';
import { openStore, type StoreError } from '../src/index.js';
import { buildPage, buildRead } from './support/build-album.js';
import { makeDirectory, openFor } from './support/open-test-store.js';
import { libraryUrl, runScript } from './support/run-script.js';

const newRun = { resumeKey: 'k', source: 'search', programVersion: '1' };

async function refuse(
  path: string,
  options: Partial<Parameters<typeof openStore>[0]> = {},
): Promise<StoreError> {
  const error = await openStore({ path, ...options }).then(
    () => null,
    (reason: unknown) => reason as StoreError,
  );
  if (error === null) throw new Error('the store opened');
  expect(error.message).not.toContain('\n');
  expect(error.message).toContain(path);
  expect(error.path).toBe(path);
  return error;
}

function hashFile(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/** A closed store with something in it. */
async function makeStore(albums = 1): Promise<string> {
  const path = join(await makeDirectory(), 'store.db');
  const store = await openStore({ path });
  const writer = await store.acquireLease({ purpose: 'test' });
  const run = await writer.startRun(newRun);
  const names = Array.from({ length: albums }, (_, index) => `album ${index}`);
  await writer.saveReads(
    run.id,
    names.map((name) => buildRead(name)),
  );
  await store.close();
  return path;
}

describe('openStore for writing', () => {
  it('creates directories and file', async () => {
    const path = join(await makeDirectory(), 'a', 'b', 'store.db');
    const store = await openFor(path);
    await expect(store.getSummary()).resolves.toEqual({
      albums: 0,
      albumsComplete: 0,
      tracks: 0,
      artists: 0,
      rejected: 0,
      lastRun: null,
    });
    await expect(store.checkIntegrity()).resolves.toMatchObject({
      ok: true,
      message: 'ok',
      journalMode: 'wal',
      schemaVersion: expect.stringMatching(/^\d{14}_/u),
      sizeBytes: expect.any(Number),
    });
  });

  it('finds again what was stored, and leaves one file behind when it closes', async () => {
    const path = await makeStore();
    expect(readdirSync(join(path, '..'))).toEqual(['store.db']);
    const store = await openFor(path);
    await expect(store.getSummary()).resolves.toMatchObject({
      albums: 1,
      albumsComplete: 1,
      tracks: 2,
      artists: 2,
    });
  });

  it('works in several processes that open a new file at once', async () => {
    const path = join(await makeDirectory(), 'store.db');
    const script = `
      import { openStore } from ${JSON.stringify(libraryUrl)};
      const store = await openStore({ path: ${JSON.stringify(path)} });
      process.stdout.write((await store.checkIntegrity()).message);
      await store.close();`;
    const results = await Promise.all([runScript(script), runScript(script), runScript(script)]);
    expect(results).toEqual(results.map(() => ({ code: 0, signal: null, stdout: 'ok', stderr: '' })));
    const database = new Database(path, { readonly: true });
    const names = database.prepare('SELECT migration_name FROM _prisma_migrations').pluck().all();
    database.close();
    expect(new Set(names).size).toBe(names.length);
  }, 30_000);

  it('refuses a directory in place of the file', async () => {
    const path = join(await makeDirectory(), 'store.db');
    mkdirSync(path);
    await expect(refuse(path)).resolves.toMatchObject({ name: 'StoreUnwritableError', code: 'EISDIR' });
  });

  it('refuses a path below a file', async () => {
    const directory = await makeDirectory();
    writeFileSync(join(directory, 'file'), 'x');
    await expect(refuse(join(directory, 'file', 'store.db'))).resolves.toMatchObject({
      name: 'StoreUnwritableError',
    });
    await expect(refuse(join(directory, 'file', 'deeper', 'store.db'))).resolves.toMatchObject({
      name: 'StoreUnwritableError',
    });
  });

  it('refuses a place where nobody may write', async () => {
    await expect(refuse('/proc/new-releases/store.db')).resolves.toMatchObject({
      name: 'StoreUnwritableError',
    });
  });

  it('refuses a file that is no database, and leaves it as it is', async () => {
    const path = join(await makeDirectory(), 'store.db');
    writeFileSync(path, 'no database at all, but long enough to be read as one. '.repeat(100));
    const before = hashFile(path);
    await expect(refuse(path)).resolves.toMatchObject({ name: 'StoreCorruptError' });
    expect(hashFile(path)).toBe(before);
    expect(readdirSync(join(path, '..'))).toEqual(['store.db']);
  });

  it('refuses the database of another program, and leaves it as it is', async () => {
    const path = join(await makeDirectory(), 'store.db');
    const database = new Database(path);
    database.exec('CREATE TABLE customers (id INTEGER)');
    database.close();
    const before = hashFile(path);
    await expect(refuse(path)).resolves.toMatchObject({ name: 'StoreForeignError' });
    expect(hashFile(path)).toBe(before);
  });

  it('refuses a store of a newer version, and leaves it as it is', async () => {
    const path = await makeStore();
    const database = new Database(path);
    database.exec(
      `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name) VALUES ('x', 'x', 1, '99990101000000_later')`,
    );
    database.close();
    const before = hashFile(path);
    await expect(refuse(path)).resolves.toMatchObject({
      name: 'StoreTooNewError',
      unknownMigrations: ['99990101000000_later'],
    });
    await expect(refuse(path, { mode: 'read' })).resolves.toMatchObject({ name: 'StoreTooNewError' });
    expect(hashFile(path)).toBe(before);
  });

  it('takes an empty file for a new store', async () => {
    const path = join(await makeDirectory(), 'store.db');
    writeFileSync(path, '');
    const store = await openFor(path);
    await expect(store.getSummary()).resolves.toMatchObject({ albums: 0 });
  });

  it('wants an absolute path and a sensible size', async () => {
    await expect(openStore({ path: 'data/store.db' })).rejects.toThrow(TypeError);
    await expect(openStore({ path: '/tmp/x.db', maxSizeBytes: 0 })).rejects.toThrow('maxSizeBytes');
    expect(existsSync('data/store.db')).toBe(false);
  });
});

describe('a damaged store', () => {
  it('is told from a sound one', async () => {
    const path = await makeStore(300);
    truncateSync(path, 128 * 1024);
    const outcome = await openStore({ path }).then(
      async (store) => {
        const report = await store.checkIntegrity().catch((error: unknown) => error);
        await store.close();
        return report;
      },
      (error: unknown) => error,
    );
    if (outcome instanceof Error) expect(outcome.name).toBe('StoreCorruptError');
    else expect(outcome).toMatchObject({ ok: false, message: expect.not.stringMatching(/^ok$/u) });
  });

  it('reports rows that lost their parent', async () => {
    const path = await makeStore();
    const database = new Database(path);
    database.pragma('foreign_keys = OFF');
    database.exec('DELETE FROM artists');
    database.close();
    const store = await openFor(path);
    await expect(store.checkIntegrity()).resolves.toMatchObject({
      ok: false,
      message: expect.stringContaining('artists'),
    });
  });
});

describe('a full disk', () => {
  it('fails the write that needs more, keeps what was committed, and works again with more room', async () => {
    const path = join(await makeDirectory(), 'store.db');
    const store = await openStore({ path, maxSizeBytes: 400 * 1024 });
    const writer = await store.acquireLease({ purpose: 'test' });
    const run = await writer.startRun(newRun);
    let stored = 0;
    let refusal: unknown = null;
    while (refusal === null && stored < 2_000) {
      const names = Array.from({ length: 20 }, (_, index) => `album ${stored + index}`);
      refusal = await writer
        .saveReads(
          run.id,
          names.map((name) => buildRead(name)),
        )
        .then(
          () => null,
          (error: unknown) => error,
        );
      if (refusal === null) stored += names.length;
    }
    expect(refusal).toMatchObject({ name: 'StoreFullError', path });
    await expect(store.getSummary()).resolves.toMatchObject({ albums: stored, tracks: 2 * stored });
    await expect(store.getRun(run.id)).resolves.toMatchObject({ albumsNew: stored });
    await store.close();

    const roomy = await openFor(path);
    const next = await roomy.acquireLease({ purpose: 'test' });
    await expect(next.saveReads(run.id, [buildRead('one more')])).resolves.toMatchObject([{ result: 'new' }]);
    await expect(roomy.checkIntegrity()).resolves.toMatchObject({ ok: true });
  });
});

describe('a store that another program has locked', () => {
  it('says so after the busy timeout', async () => {
    const path = await makeStore();
    const store = await openFor(path, { busyTimeoutMs: 20 });
    const writer = await store.acquireLease({ purpose: 'test' });
    const database = new Database(path);
    database.exec('BEGIN IMMEDIATE');
    try {
      await expect(writer.startRun(newRun)).rejects.toMatchObject({ name: 'StoreLockedError' });
    } finally {
      database.exec('ROLLBACK');
      database.close();
    }
    await expect(writer.startRun(newRun)).resolves.toMatchObject({ state: 'running' });
  });
});

describe('openStore for reading', () => {
  it('reads beside a writer and never sees what is not committed', async () => {
    const path = await makeStore();
    const [writing, reading] = [await openFor(path), await openFor(path, { mode: 'read' })];
    const writer = await writing.acquireLease({ purpose: 'test' });
    const run = await writer.startRun(newRun);
    const write = writer.saveListingPage(buildPage(run.id, ['A', 'B', 'C']));
    const counts = new Set<number>();
    let isWriting = true;
    void write.finally(() => {
      isWriting = false;
    });
    while (isWriting) {
      counts.add((await reading.getSummary()).albums);
      counts.add((await writing.getSummary()).albums);
      await new Promise((resolve) => setImmediate(resolve));
    }
    await write;
    expect([...counts].filter((count) => count !== 1 && count !== 4)).toEqual([]);
    await expect(reading.getSummary()).resolves.toMatchObject({ albums: 4 });
    await expect(writing.getSummary()).resolves.toMatchObject({ albums: 4 });
  });

  it('wants the file', async () => {
    const path = join(await makeDirectory(), 'store.db');
    await expect(refuse(path, { mode: 'read' })).resolves.toMatchObject({ name: 'StoreMissingError' });
    expect(existsSync(path)).toBe(false);
  });

  it('wants it migrated', async () => {
    const path = join(await makeDirectory(), 'store.db');
    writeFileSync(path, '');
    await expect(refuse(path, { mode: 'read' })).resolves.toMatchObject({ name: 'StoreNotMigratedError' });
    expect(readFileSync(path)).toHaveLength(0);
  });

  it('wants a database', async () => {
    const directory = await makeDirectory();
    writeFileSync(join(directory, 'store.db'), 'x'.repeat(5_000));
    await expect(refuse(join(directory, 'store.db'), { mode: 'read' })).resolves.toMatchObject({
      name: 'StoreCorruptError',
    });
    await expect(refuse(directory, { mode: 'read' })).resolves.toMatchObject({
      name: 'StoreUnwritableError',
    });
  });
});
