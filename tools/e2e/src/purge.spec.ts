import { readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { changeStore } from './support/change-store.js';
import { createSandbox, type Sandbox } from './support/create-sandbox.js';
import { readValue } from './support/read-store.js';

/** Everything that holds Spotify's content or the history of reading it. */
const tables = [
  ...['albums', 'tracks', 'artists', 'album_artists', 'track_artists', 'work_items', 'album_sightings'],
  ...['extraction_runs', 'run_coverage', 'page_cursors', 'rejected_records'],
];

describe('purge', () => {
  let sandbox: Sandbox;
  beforeEach(async () => {
    sandbox = await createSandbox({ albums: 60, seed: 'purge', faults: { wrongTypes: 0.05 } });
    expect((await sandbox.run(['extract'])).code).toBe(0);
    await writeFile(join(sandbox.directory, 'notes.txt'), 'mine');
    await writeFile(join(sandbox.directory, 'export_albums.csv'), 'id\n');
  });
  afterEach(() => sandbox.close());

  const count = (table: string) => readValue(sandbox.databasePath, `SELECT count(*) FROM ${table}`);

  it('deletes every row and every file of ours with --all, and nothing else', async () => {
    for (const table of tables) expect([table, count(table)]).not.toEqual([table, 0]);
    const result = await sandbox.run(['purge', '--all', '--yes', '--json']);
    expect(result.code).toBe(0);
    expect(JSON.parse(result.stdout)).toMatchObject({ albums: 60, runs: 1, analyses: 0 });
    for (const table of tables) expect([table, count(table)]).toEqual([table, 0]);
    expect((await readdir(sandbox.directory)).filter((name) => !name.startsWith('store.db'))).toEqual([
      'notes.txt',
    ]);
    // What is known of the quota is no content of Spotify's, and forgetting it would cost a lock-out.
    expect(count('quota_windows')).toBeGreaterThan(0);
    expect((await sandbox.run(['extract'])).code).toBe(0);
    expect(count('albums')).toBe(60);
  });

  it('deletes nothing where nobody is there to be asked, or nothing is named', async () => {
    for (const args of [['--all'], ['--older-than', '0'], [], ['--all', '--older-than', '1d', '--yes']]) {
      const result = await sandbox.run(['purge', ...args]);
      expect(result).toMatchObject({ code: 2, stdout: '' });
    }
    expect(count('albums')).toBe(60);
    expect(await sandbox.snapshotNames()).toHaveLength(1);
  });

  it('deletes what no listing has shown for so long, with files of that age', async () => {
    changeStore(
      sandbox.databasePath,
      "UPDATE albums SET last_seen_at = '2020-01-01T00:00:00.000Z' WHERE id IN (SELECT id FROM albums ORDER BY id LIMIT 10)",
    );
    await utimes(join(sandbox.directory, 'export_albums.csv'), 0, 0);
    const result = await sandbox.run(['purge', '--older-than', '30d', '--yes']);
    expect(result.code).toBe(0);
    expect(count('albums')).toBe(50);
    expect(count('tracks WHERE album_id NOT IN (SELECT id FROM albums)')).toBe(0);
    expect(await sandbox.snapshotNames()).toHaveLength(1);
    expect(await readdir(sandbox.directory)).not.toContain('export_albums.csv');
  });
});
