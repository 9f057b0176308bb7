import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import Database from 'better-sqlite3';
import { connectPrisma, type WriteConnection } from '../src/open/connect-prisma.js';
import type { Statements } from '../src/open/create-statements.js';

describe('statements of the writing connection', () => {
  let directory: string;
  let opened: WriteConnection;
  let connection: Statements;
  const prepare = jest.spyOn(Database.prototype, 'prepare');
  const countPrepared = (sql: string) => prepare.mock.calls.filter(([text]) => text === sql).length;

  beforeEach(async () => {
    directory = mkdtempSync(join(tmpdir(), 'keep-statements-'));
    const path = join(directory, 'store.db');
    opened = await connectPrisma({ path, busyTimeoutMs: 1000, maxSizeBytes: undefined });
    connection = opened.statements;
    await connection.$executeRawUnsafe('CREATE TABLE things (id INTEGER PRIMARY KEY, name TEXT)');
    prepare.mockClear();
  });
  afterEach(async () => {
    await opened.close();
    rmSync(directory, { recursive: true, force: true });
  });

  it('are prepared once, and take new values with each run', async () => {
    const insert = 'INSERT INTO things (id, name) VALUES (?, ?)';
    expect(await connection.$executeRawUnsafe(insert, 1, 'one')).toBe(1);
    expect(await connection.$executeRawUnsafe(insert, 2, 'two')).toBe(1);
    await opened.transact((transaction) => transaction.$executeRawUnsafe(insert, 3, 'three'));
    expect(countPrepared(insert)).toBe(1);
    expect(await connection.$queryRawUnsafe('SELECT name FROM things ORDER BY id')).toEqual([
      { name: 'one' },
      { name: 'two' },
      { name: 'three' },
    ]);
  });

  it('are prepared once also where they give rows under names of their own', async () => {
    const insert = 'INSERT INTO things (id, name) VALUES (?, ?) RETURNING name AS "written"';
    const select = 'SELECT name FROM things WHERE id = ?';
    for (const [id, name] of [
      [1, 'one'],
      [2, 'two'],
    ]) {
      expect(await connection.$queryRawUnsafe(insert, id, name)).toEqual([{ written: name }]);
      expect(await connection.$queryRawUnsafe(select, id)).toEqual([{ name }]);
    }
    expect([countPrepared(insert), countPrepared(select)]).toEqual([1, 1]);
    await connection.$executeRawUnsafe('ALTER TABLE things RENAME COLUMN name TO title');
    await expect(connection.$queryRawUnsafe(select, 1)).rejects.toThrow(/no such column/);
    await connection.$executeRawUnsafe('DROP TABLE things');
    await connection.$executeRawUnsafe('CREATE TABLE things (name TEXT, id INTEGER PRIMARY KEY)');
    await connection.$executeRawUnsafe("INSERT INTO things (id, name) VALUES (1, 'new')");
    expect(await connection.$queryRawUnsafe(select, 1)).toEqual([{ name: 'new' }]);
  });

  it('are good again after one failed, and after the table changed', async () => {
    const insert = 'INSERT INTO things (id, name) VALUES (?, ?)';
    await connection.$executeRawUnsafe(insert, 1, 'one');
    await expect(connection.$executeRawUnsafe(insert, 1, 'again')).rejects.toThrow();
    await connection.$executeRawUnsafe(insert, 2, 'two');

    const select = 'SELECT * FROM things WHERE id = ?';
    expect(await connection.$queryRawUnsafe(select, 1)).toEqual([{ id: 1, name: 'one' }]);
    await connection.$executeRawUnsafe("ALTER TABLE things ADD COLUMN colour TEXT DEFAULT 'red'");
    expect(await connection.$queryRawUnsafe(select, 2)).toEqual([{ id: 2, name: 'two', colour: 'red' }]);
  });

  it('are forgotten beyond some hundreds, oldest first', async () => {
    const write = (number: number) => `UPDATE things SET name = '${number}' WHERE id = 0`;
    await connection.$executeRawUnsafe(write(0));
    for (let number = 1; number <= 200; number += 1) await connection.$executeRawUnsafe(write(number));
    await connection.$executeRawUnsafe(write(0));
    expect(countPrepared(write(0))).toBe(2);
    await connection.$executeRawUnsafe(write(200));
    expect(countPrepared(write(200))).toBe(1);
  });
});
