import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { openStore } from '@new-releases/storage';
import Database from 'better-sqlite3';
import { mapProducts } from './map-products.js';

let cwd: string;
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'new-releases-map-'));
});
afterEach(() => rm(cwd, { recursive: true, force: true }));

it('lets others write before it tells what became of the ties', async () => {
  const path = join(cwd, 'store.db');
  await (await openStore({ path })).close();
  await writeFile(join(cwd, 'map.csv'), 'product,kind,id\nMug,label,Sub Pop\n');
  const seen: unknown[] = [];
  const look = () => {
    const database = new Database(path, { readonly: true });
    seen.push(database.prepare('SELECT purpose, holder_pid FROM leases').get());
    database.close();
  };
  let said = '';
  const output = () =>
    new Writable({
      write(chunk, _, done) {
        look();
        said += String(chunk);
        done();
      },
    }) as unknown as NodeJS.WriteStream;
  const io = {
    ...{ stdout: output(), stderr: output(), stdin: process.stdin, cwd },
    env: { DATABASE_URL: `file:${path}` },
    onSignal: () => () => undefined,
  };
  expect(await mapProducts('map.csv', { json: false, show: false, removeAll: false }, io)).toBe(0);
  expect(said).toContain('the store knows no label "Sub Pop" yet; it knows no label yet\n');
  expect(seen).toEqual([
    { purpose: null, holder_pid: null },
    { purpose: null, holder_pid: null },
  ]);
});
