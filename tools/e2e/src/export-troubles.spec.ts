import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { changeStore } from './support/change-store.js';
import { createSandbox, type Sandbox } from './support/create-sandbox.js';
import { runCli } from './support/run-cli.js';
import { withSmallDisk } from './support/with-small-disk.js';

// So many that an export is far from its end when its first rows are written.
const manyArtists = 300_000;

describe('an export of many rows', () => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await createSandbox({ albums: 5, seed: 'troubles' });
    await sandbox.run(['extract']);
    changeStore(
      sandbox.databasePath,
      `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${manyArtists})
      INSERT INTO artists (id, name, first_seen_at, last_seen_at, run_id)
      SELECT printf('%022d', i), 'Artist ' || i, '2026-11-22T12:00:00.000Z', '2026-11-22T12:00:00.000Z', r.id
      FROM n, extraction_runs r`,
    );
  });
  afterAll(() => sandbox.close());

  /** Resolves once the export has a half-written file with rows in it. */
  async function untilHalfWritten(folder: string): Promise<void> {
    for (;;) {
      const half = (await readdir(folder)).find((name) => name.endsWith('.tmp'));
      if (half !== undefined && (await stat(join(folder, half))).size > 0) return;
      await delay(1);
    }
  }

  it.each([
    ['csv', 'SIGINT', 130],
    ['ndjson', 'SIGTERM', 143],
    ['parquet', 'SIGINT', 130],
  ] as const)('as %s leaves nothing half-written at %s', async (format, signal, code) => {
    const folder = join(sandbox.directory, `stopped-${format}`);
    const args = ['export', 'artists', '--format', format, '--output', folder];
    expect((await sandbox.run([...args, '--limit', '1'])).code).toBe(0);
    const names = ['datapackage.json', `artists.${format}`].sort();
    const read = () => Promise.all(names.map((name) => readFile(join(folder, name))));
    const earlier = await read();

    const exporting = sandbox.start(args);
    await untilHalfWritten(folder);
    // Held still, so that it is looked at, and told to stop, in the middle.
    exporting.kill('SIGSTOP');
    expect(await readdir(folder)).toHaveLength(3);
    exporting.kill(signal);
    exporting.kill('SIGCONT');
    const result = await exporting.done;
    expect(result).toMatchObject({ code, stdout: '', stderr: expect.stringContaining('as they were') });
    expect((await readdir(folder)).sort()).toEqual(names);
    expect(await read()).toEqual(earlier);
  });

  it('ends quietly where the reader of stdout has enough', async () => {
    const result = await runCli(['export', 'artists', '--output', '-'], {
      cwd: sandbox.directory,
      env: sandbox.env,
      wrap: ['sh', '-c', '{ "$0" "$@"; echo "exit $?" >&2; } | head -n 1'],
    });
    expect(result.stdout).toMatch(/^id,name,.*\r\n$/);
    expect(result.stderr).toBe('exit 0\n');
  });

  it('ends at a signal while nobody takes what it writes to stdout', async () => {
    const script = `mkfifo pipe; "$0" "$@" > pipe &
      { read -r line; kill -TERM $!; wait $!; echo "exit $?"; } < pipe`;
    const result = await runCli(['export', 'artists', '--output', '-'], {
      cwd: sandbox.directory,
      env: sandbox.env,
      // Its first line says that it has begun; the rest is never read.
      wrap: ['sh', '-c', script],
    });
    expect(result).toMatchObject({ code: 0, stdout: 'exit 143\n' });
  });

  it('says once that stdout takes no more', async () => {
    const result = await runCli(['export', 'artists', '--output', '-'], {
      cwd: sandbox.directory,
      env: sandbox.env,
      wrap: ['sh', '-c', 'exec "$0" "$@" > /dev/full'],
    });
    expect(result.code).toBe(1);
    expect(result.stderr).toMatch(/^new-releases: the output could not be written: ENOSPC.*\n$/);
  });

  it('leaves nothing on a full disk', async () => {
    await withSmallDisk(async ({ directory }) => {
      const result = await sandbox.run(['export', 'artists', '--output', directory]);
      expect(result).toMatchObject({ code: 1, stdout: '' });
      expect(result.stderr).toMatch(/^new-releases: .*ENOSPC.*\n$/);
      expect(await readdir(directory)).toEqual([]);
    });
  });
});
