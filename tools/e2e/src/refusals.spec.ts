import { mkdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createSandbox, type Sandbox } from './support/create-sandbox.js';
import { runCli } from './support/run-cli.js';
import { withSmallDisk } from './support/with-small-disk.js';
import { expectExactStore } from './support/expect-exact-store.js';

describe('extract that cannot work', () => {
  let sandbox: Sandbox;
  beforeEach(async () => {
    sandbox = await createSandbox({ albums: 60, seed: 'refusals' });
  });
  afterEach(() => sandbox.close());

  /** One line of complaint, nothing on stdout. */
  async function expectRefusal(code: number, message: RegExp, env: Record<string, string>): Promise<void> {
    const result = await sandbox.run(['extract'], { LOG_LEVEL: 'error', ...env });
    expect(result).toMatchObject({ code, stdout: '' });
    expect(result.stderr.trim().split('\n')).toHaveLength(1);
    expect(result.stderr).toMatch(message);
    expect(result.stderr).not.toContain('secret-of-the-test');
  }

  it('names the variables and where to get them, when the credentials are wrong', async () => {
    await expectRefusal(77, /SPOTIFY_CLIENT_ID.*SPOTIFY_CLIENT_SECRET.*developer\.spotify\.com\/dashboard/, {
      SPOTIFY_CLIENT_SECRET: 'wrong',
    });
  });

  it('names the demo, when there are no credentials', async () => {
    await expectRefusal(78, /SPOTIFY_CLIENT_ID.*npm run demo/, {
      SPOTIFY_CLIENT_ID: '',
      SPOTIFY_CLIENT_SECRET: '',
    });
  });

  it.each([
    ['SPOTIFY_API_URL', 'not a url'],
    ['SPOTIFY_API_URL', 'http://api.spotify.com/v1'],
    ['SPOTIFY_TOKEN_URL', 'ftp://127.0.0.1/token'],
    ['DATABASE_URL', 'postgres://localhost/music'],
    ['LOG_LEVEL', 'loud'],
  ])('refuses %s=%s by name', async (variable, value) => {
    await expectRefusal(78, new RegExp(variable), { LOG_LEVEL: 'error', [variable]: value });
  });

  it('says so, when nothing listens at the API', async () => {
    await sandbox.simulator.close();
    const { code, stderr } = await sandbox.run(['extract']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/ECONNREFUSED/);
  });

  it('refuses a store whose folder cannot be', async () => {
    const file = join(sandbox.directory, 'file');
    await writeFile(file, '');
    await expectRefusal(78, /file/, { DATABASE_URL: `file:${join(file, 'sub', 'store.db')}` });
  });

  it('refuses a folder in place of the store', async () => {
    await mkdir(join(sandbox.directory, 'folder.db'));
    await expectRefusal(78, /folder\.db/, { DATABASE_URL: `file:${join(sandbox.directory, 'folder.db')}` });
  });

  it('leaves a corrupt store as it is', async () => {
    await writeFile(sandbox.databasePath, 'this is no database at all '.repeat(400));
    const before = await readFile(sandbox.databasePath);
    await expectRefusal(78, /store\.db/, {});
    expect(await readFile(sandbox.databasePath)).toEqual(before);
  });

  it('notices a truncated store', async () => {
    await sandbox.run(['extract']);
    await truncate(sandbox.databasePath, 40_000);
    await expectRefusal(78, /store\.db/, {});
  });

  it('leaves a store of a newer version as it is', async () => {
    await sandbox.run(['extract']);
    const database = new Database(sandbox.databasePath);
    database.exec(`INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
      VALUES ('x', 'x', 1, '29990101000000_from_the_future', 1, 1)`);
    database.close();
    await expectRefusal(78, /newer/, {});
  });

  it('keeps what fitted on a full disk, says so, and goes on once there is room', async () => {
    await withSmallDisk(async (disk) => {
      const path = join(disk.directory, 'store.db');
      const env = { ...sandbox.env, DATABASE_URL: `file:${path}`, LOG_LEVEL: 'error' };
      sandbox.simulator.configure({ albums: 2000 });
      const full = await runCli(['extract', '--no-snapshot'], { cwd: sandbox.directory, env });
      expect(full).toMatchObject({ code: 1, stdout: '' });
      expect(full.stderr.trim().split('\n')).toHaveLength(1);
      expect(full.stderr).toMatch(/No room left/);
      await disk.grow();
      const after = await runCli(['extract', '--no-snapshot'], { cwd: sandbox.directory, env });
      expect(after.code).toBe(0);
      expectExactStore({ simulator: sandbox.simulator, databasePath: path });
    });
  });
});
