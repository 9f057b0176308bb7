import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { connectPrisma, type WriteConnection, type WriteTransaction } from '../src/open/connect-prisma.js';
import type { Models } from '../src/open/create-models.js';
import { findErrorCode } from '../src/errors/find-error-code.js';

describe('statements within a write', () => {
  let directory: string;
  let connection: WriteConnection;
  const listNames = () => connection.statements.$queryRawUnsafe('SELECT id, name FROM things ORDER BY id');
  const insert = (tx: WriteTransaction, id: number, name: string | null) =>
    tx.$executeRaw`INSERT INTO things (id, name) VALUES (${id}, ${name})`;

  beforeEach(async () => {
    directory = mkdtempSync(join(tmpdir(), 'transactions-'));
    const path = join(directory, 'store.db');
    connection = await connectPrisma({ path, busyTimeoutMs: 1000, maxSizeBytes: undefined });
    await connection.statements.$executeRawUnsafe('CREATE TABLE things (id INTEGER PRIMARY KEY, name TEXT)');
  });
  afterEach(async () => {
    await connection.close();
    rmSync(directory, { recursive: true, force: true });
  });

  it('tell how many rows they changed, and see each other whichever way they go', async () => {
    const seen = await connection.transact(async (tx) => {
      const added =
        await tx.$executeRaw`INSERT INTO things SELECT key, value FROM json_each(${'["a", "it’s"]'})`;
      return [added, await insert(tx, 7, null), await tx.$queryRaw`SELECT name FROM things WHERE id = ${1}`];
    });
    expect(seen).toEqual([2, 1, [{ name: 'it’s' }]]);
    expect(await listNames()).toHaveLength(3);
  });

  it('leave nothing where one of them fails, and what the driver said is told', async () => {
    const failure = await connection
      .transact(async (tx) => {
        await insert(tx, 1, 'one');
        await insert(tx, 1, 'again');
      })
      .catch((error: unknown) => error);
    expect(findErrorCode(failure)).toBe('SQLITE_CONSTRAINT_PRIMARYKEY');
    expect(failure).toHaveProperty('message', 'UNIQUE constraint failed: things.id');
    expect(await listNames()).toEqual([]);
    await connection.transact((tx) => insert(tx, 2, 'two'));
    expect(await listNames()).toHaveLength(1);
  });

  it('are refused after one that failed, also where that was caught', async () => {
    const failure = await connection
      .transact(async (tx) => {
        await insert(tx, 1, 'one');
        await insert(tx, 1, 'again').catch(() => undefined);
        await insert(tx, 2, 'two');
      })
      .catch((error: unknown) => error);
    expect(findErrorCode(failure)).toBe('SQLITE_CONSTRAINT_PRIMARYKEY');
    expect(await listNames()).toEqual([]);
  });

  it('are refused after the end of their transaction, also while another is open', async () => {
    const kept: WriteTransaction[] = [];
    await connection.transact((tx) => Promise.resolve(kept.push(tx)));
    const [ended] = kept;
    if (ended === undefined) throw new Error('no transaction');
    await expect(insert(ended, 1, 'late')).rejects.toThrow('The transaction is over.');
    await connection.transact(async (tx) => {
      await insert(tx, 2, 'in time');
      await expect(insert(ended, 3, 'late')).rejects.toThrow('The transaction is over.');
    });
    const rejected = connection.transact((tx) => {
      kept.push(tx);
      return Promise.reject(new Error('no'));
    });
    await expect(rejected).rejects.toThrow('no');
    await expect(insert(kept[1] ?? ended, 4, 'late')).rejects.toThrow('The transaction is over.');
    expect(await listNames()).toEqual([{ id: 2, name: 'in time' }]);
  });

  it('that cannot begin say why, and hold nobody up', async () => {
    await connection.statements.$executeRawUnsafe('BEGIN');
    const blocked = connection.transact((tx) => insert(tx, 1, 'one'));
    await expect(blocked).rejects.toThrow('cannot start a transaction within a transaction');
    await connection.statements.$executeRawUnsafe('ROLLBACK');
    await connection.transact((tx) => insert(tx, 2, 'two'));
    expect(await listNames()).toEqual([{ id: 2, name: 'two' }]);
  });

  it('that cannot end leave nothing, say why, and hold nobody up', async () => {
    await connection.statements.$executeRawUnsafe(
      'CREATE TABLE parts (thing INTEGER REFERENCES things (id) DEFERRABLE INITIALLY DEFERRED)',
    );
    const failing = connection.transact(async (tx) => {
      await insert(tx, 1, 'one');
      await tx.$executeRaw`INSERT INTO parts (thing) VALUES (${7})`;
    });
    await expect(failing).rejects.toThrow('FOREIGN KEY constraint failed');
    await connection.transact((tx) => insert(tx, 2, 'two'));
    expect(await listNames()).toEqual([{ id: 2, name: 'two' }]);
  });

  describe("with Prisma's models", () => {
    const row = (account: string) => ({ account, limitCount: 10, windowMs: 30_000, learnedAt: '2026-11-23' });
    const create = async (tx: WriteTransaction, account: string) =>
      (await tx.models()).throttleWindow.create({ data: row(account) });
    const listAccounts = () =>
      connection.statements.$queryRawUnsafe('SELECT account FROM throttle_windows ORDER BY account');

    beforeEach(async () => {
      await connection.statements.$executeRawUnsafe(
        'CREATE TABLE throttle_windows (account TEXT PRIMARY KEY, limit_count INT, window_ms INT, learned_at TEXT)',
      );
    });

    it('they are one: each sees what the other wrote, and all of it is stored', async () => {
      const seen = await connection.transact(async (tx) => {
        await create(tx, 'a');
        await tx.$executeRaw`UPDATE throttle_windows SET limit_count = 20 WHERE account = ${'a'}`;
        const { throttleWindow } = await tx.models();
        // Several statements, which Prisma puts into a transaction of its own.
        await throttleWindow.upsert({ where: { account: 'b' }, create: row('b'), update: row('b') });
        await throttleWindow.createMany({ data: [row('c'), row('d')] });
        return throttleWindow.findMany({ select: { account: true, limitCount: true }, take: 2 });
      });
      expect(seen).toEqual([
        { account: 'a', limitCount: 20 },
        { account: 'b', limitCount: 10 },
      ]);
      expect(await listAccounts()).toHaveLength(4);
    });

    it.each<[string, (tx: WriteTransaction) => Promise<unknown>]>([
      ['the caller', () => Promise.reject(new Error('no'))],
      ['a model', (tx) => create(tx, 'a')],
      ['a model, though that was caught', (tx) => create(tx, 'a').catch(() => undefined)],
      ['a statement', (tx) => tx.$executeRaw`INSERT INTO throttle_windows (account) VALUES (${'a'})`],
    ])('nothing is stored where %s failed', async (_who, fail) => {
      const written = connection.transact(async (tx) => {
        await create(tx, 'a');
        await insert(tx, 1, 'one');
        await fail(tx);
      });
      await expect(written).rejects.toThrow();
      expect([await listAccounts(), await listNames()]).toEqual([[], []]);
      await connection.transact((tx) => create(tx, 'later'));
      expect(await listAccounts()).toEqual([{ account: 'later' }]);
    });

    it('they are refused after the end', async () => {
      const kept: WriteTransaction[] = [];
      await connection.transact((tx) => Promise.resolve(kept.push(tx)));
      const [ended] = kept;
      if (ended === undefined) throw new Error('no transaction');
      await expect(create(ended, 'late')).rejects.toThrow('The transaction is over.');
      expect(await listAccounts()).toEqual([]);
    });

    it('they are refused after the end while another is open, also where they were kept', async () => {
      const kept: Models['throttleWindow'][] = [];
      await connection.transact(async (tx) => kept.push((await tx.models()).throttleWindow));
      await connection.transact(async (tx) => {
        await create(tx, 'a');
        expect(() => kept[0]?.create({ data: row('late') })).toThrow('The transaction is over.');
      });
      expect(await listAccounts()).toEqual([{ account: 'a' }]);
    });
  });
});
