import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { changeStore } from './support/change-store.js';
import { createSandbox, type Sandbox } from './support/create-sandbox.js';
import { readValue } from './support/read-store.js';
import { runCli, type CliResult } from './support/run-cli.js';

describe('the other commands', () => {
  let sandbox: Sandbox;
  let extracted: CliResult;
  beforeAll(async () => {
    sandbox = await createSandbox({ albums: 60, seed: 'commands', faults: { wrongTypes: 0.05 } });
    extracted = await sandbox.run(['extract', '--json']);
  });
  afterAll(() => sandbox.close());

  const runId = () => (JSON.parse(extracted.stdout) as { runId: string }).runId;

  it.each([
    [],
    ['extract'],
    ['runs'],
    ['runs', 'show'],
    ['rejected'],
    ['rejected', 'replay'],
    ['doctor'],
    ['export'],
  ])('help of %s %s', async (...command) => {
    const result = await sandbox.run([...command, '--help']);
    expect(result).toMatchObject({ code: 0, stderr: '' });
    expect(result.stdout).toMatch(/^Usage: new-releases/);
  });

  it('loads neither Prisma nor the driver for its help', async () => {
    const result = await runCli(['--help'], {
      cwd: sandbox.directory,
      env: { NODE_DEBUG: 'esm,module', NODE_OPTIONS: '' },
    });
    expect(result.code).toBe(0);
    expect(result.stderr).not.toMatch(/prisma|better-sqlite3|openapi-fetch/i);
  });

  it.each([
    [['extrat'], /unknown command/],
    [['extract', '--limit', 'many'], /--limit.*whole number/s],
    [['extract', '--limit', '0'], /--limit/],
    [['extract', '--market', 'Sweden'], /two-letter/],
    [['extract', '--source', 'radio'], /Allowed choices/],
    [['extract', '--refresh-after', '7'], /7d/],
    [['extract', '--rate', 'fast'], /100\/30/],
    [['extract', 'now'], /too many arguments/],
    [['runs', 'show'], /missing required argument/],
    [['runs', 'show', 'nope'], /no single run begins with "nope"/],
  ])('refuses %j with exit 2', async (args, message) => {
    const result = await sandbox.run(args);
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr).toMatch(message);
  });

  it('lists runs and shows one', async () => {
    expect((await sandbox.run(['runs'])).stdout).toMatch(new RegExp(`${runId().slice(0, 8)}.*completed`));
    expect(JSON.parse((await sandbox.run(['runs', '--json'])).stdout)).toMatchObject([{ runId: runId() }]);
    const shown = await sandbox.run(['runs', 'show', runId().slice(0, 6)]);
    expect(shown.stdout).toContain('60 seen of 60 reported, walked to the end');
    expect(JSON.parse((await sandbox.run(['runs', 'show', runId(), '--json'])).stdout)).toMatchObject({
      runId: runId(),
      coverage: [{ source: 'new-releases', seen: 60 }],
    });
  });

  it('lists rejected records with payload and reason, and replays them in vain while nothing changed', async () => {
    const { expectedRejects } = sandbox.simulator.catalogue;
    expect(expectedRejects.length).toBeGreaterThan(0);
    const listed = JSON.parse((await sandbox.run(['rejected', '--json', '--limit', '1000'])).stdout) as {
      entityId: string;
      payload: { id: string };
    }[];
    expect(listed.map(({ entityId }) => entityId).sort()).toEqual(
      expectedRejects.map(({ trackId }) => trackId).sort(),
    );
    expect(listed.every(({ entityId, payload }) => payload.id === entityId)).toBe(true);
    const replay = async (...args: string[]): Promise<unknown> =>
      JSON.parse((await sandbox.run(['rejected', 'replay', ...args, '--json'])).stdout);
    const inVain = { tried: listed.length, stored: 0, requeued: 0, stillRejected: listed.length };
    changeStore(
      sandbox.databasePath,
      `UPDATE work_items SET state = 'gone', attempts = 5 WHERE seq = (SELECT min(seq) FROM work_items)`,
    );
    expect(await replay()).toEqual(inVain);
    expect(await replay('--set-aside')).toEqual({ ...inVain, requeued: 1 });
    changeStore(sandbox.databasePath, `UPDATE work_items SET state = 'done' WHERE state = 'pending'`);
  });

  it('doctor finds all in order', async () => {
    const result = await sandbox.run(['doctor']);
    expect(result.code).toBe(0);
    for (const line of [
      /ok\s+configuration/,
      /ok\s+store.*60 of 60 albums/,
      /ok\s+token/,
      /ok\s+access/,
      /clock/,
    ]) {
      expect(result.stdout).toMatch(line);
    }
  });

  it('doctor tells a development app', async () => {
    sandbox.simulator.configure({ access: 'development' });
    const result = await sandbox.run(['doctor']);
    sandbox.simulator.configure({ access: 'extended' });
    expect(result.stdout).toMatch(/note\s+access.*development/);
  });

  it('doctor names what is wrong, with the exit code of it', async () => {
    const wrong = await sandbox.run(['doctor', '--json'], { SPOTIFY_CLIENT_SECRET: 'wrong' });
    expect(wrong.code).toBe(77);
    expect(JSON.parse(wrong.stdout)).toContainEqual(
      expect.objectContaining({ level: 'bad', subject: 'token' }),
    );
    expect((await sandbox.run(['doctor'], { SPOTIFY_CLIENT_ID: '' })).code).toBe(78);
    expect((await sandbox.run(['doctor'], { LOG_LEVEL: 'loud' })).code).toBe(78);
  });

  it('says what makes the store where there is none', async () => {
    const result = await sandbox.run(['runs'], { DATABASE_URL: 'file:./none.db' });
    expect(result).toMatchObject({ code: 78, stdout: '' });
    expect(result.stderr).toMatch(/none\.db.*extract/);
  });

  it('backup copies the store into one file that can take its place, and replaces nothing unasked', async () => {
    const copy = join(sandbox.directory, 'copy.db');
    const made = await sandbox.run(['backup', copy, '--json']);
    expect(made.code).toBe(0);
    expect(JSON.parse(made.stdout)).toMatchObject({ path: copy, bytes: expect.any(Number) });
    expect((await readdir(sandbox.directory)).filter((name) => name.startsWith('copy.db'))).toEqual([
      'copy.db',
    ]);
    const count = (path: string) => readValue(path, 'SELECT count(*) FROM tracks');
    expect(count(copy)).toBe(count(sandbox.databasePath));

    expect(await sandbox.run(['backup', copy])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--force'),
    });
    expect((await sandbox.run(['backup', copy, '--force'])).code).toBe(0);
    expect(await sandbox.run(['backup', sandbox.databasePath, '--force'])).toMatchObject({ code: 2 });
    expect(await sandbox.run(['backup', '/proc/nowhere.db'])).toMatchObject({
      code: 78,
      stderr: expect.stringContaining('/proc/nowhere.db'),
    });
  });
});
