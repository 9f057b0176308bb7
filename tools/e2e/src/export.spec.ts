import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { changeStore } from './support/change-store.js';
import { createSandbox, type Sandbox } from './support/create-sandbox.js';
import { readExport } from './support/read-export.js';
import { readRows, readValue } from './support/read-store.js';

interface Package {
  created: string;
  description: string;
  resources: {
    name: string;
    path: string;
    description: string;
    rows: number;
    bytes: number;
    hash: string;
    schema: { fields: { name: string; constraints: { required: boolean } }[]; primaryKey: string[] };
  }[];
  dataState: { dataVersion: number; lastRun: { state: string }; gap: string | null };
}

describe('export', () => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await createSandbox({ albums: 40, seed: 'export' });
    await sandbox.run(['extract']);
    const [first, second] = readRows<{ id: string }>(
      sandbox.databasePath,
      'SELECT id FROM albums ORDER BY id',
    );
    changeStore(
      sandbox.databasePath,
      `UPDATE albums SET name = '=1+1', label = '' WHERE id = '${first?.id ?? ''}'`,
    );
    changeStore(
      sandbox.databasePath,
      `UPDATE albums SET name = 'a,"b"' || char(10) || 'c', label = NULL WHERE id = '${second?.id ?? ''}'`,
    );
  });
  afterAll(() => sandbox.close());

  const folder = () => join(sandbox.directory, 'export');
  const readPackage = async (of = folder()) =>
    JSON.parse(await readFile(join(of, 'datapackage.json'), 'utf8')) as Package;
  const valueOf = (sql: string) => readValue(sandbox.databasePath, sql);

  it.each(['csv', 'ndjson', 'json', 'parquet'] as const)(
    'writes %s that can be read back',
    async (format) => {
      const result = await sandbox.run(['export', 'albums', 'tracks', 'artists', 'runs', '--format', format]);
      expect(result).toMatchObject({ code: 0, stderr: '' });
      expect(result.stdout).toMatch(new RegExp(`^file +rows +size\n.*export/albums\\.${format} +40 +`));
      expect(result.stdout).toMatch(/Last complete run: .*, (?:just now|.* ago)\nLink back to spotify_url/);

      const albums = await readExport(join(folder(), `albums.${format}`));
      expect(
        albums.map(({ id, name, label, total_tracks, updated_at }) => ({
          id,
          name,
          label,
          total_tracks,
          updated_at,
        })),
      ).toEqual(
        readRows(
          sandbox.databasePath,
          `SELECT id, CASE WHEN name LIKE '=%' AND '${format}' = 'csv' THEN '''' || name ELSE name END AS name, label, total_tracks,
          updated_at FROM albums ORDER BY released_on IS NULL, released_on DESC, id DESC`,
        ),
      );
      const tracks = await readExport(join(folder(), `tracks.${format}`));
      expect(
        tracks.map(({ album_id, id, duration_ms, explicit }) => [album_id, id, duration_ms, explicit]),
      ).toEqual(
        readRows<Record<string, unknown>>(
          sandbox.databasePath,
          'SELECT album_id, id, duration_ms, explicit FROM tracks ORDER BY album_id, disc_number, track_number, id',
        ).map(({ album_id, id, duration_ms, explicit }) => [album_id, id, duration_ms, explicit === 1]),
      );
      const artistId = valueOf(
        'SELECT artist_id FROM track_artists ORDER BY album_id, track_id, position LIMIT 1',
      );
      expect(JSON.stringify(tracks)).toContain(String(artistId));
      expect(await readExport(join(folder(), `artists.${format}`))).toHaveLength(
        Number(valueOf('SELECT count(*) FROM artists')),
      );
      expect(await readExport(join(folder(), `runs.${format}`))).toMatchObject([
        { state: 'completed', albums_seen: 40 },
      ]);
    },
  );

  it.each(['csv', 'ndjson', 'json', 'parquet'] as const)('describes %s as it is', async (format) => {
    const to = join(sandbox.directory, `described-${format}`);
    const result = await sandbox.run(['export', '--format', format, '--output', to, '--json']);
    const printed = JSON.parse(result.stdout) as {
      files: { path: string; rows: number; hash: string }[];
      data: unknown;
    };
    const described = await readPackage(to);
    expect((await readdir(to)).sort()).toEqual(
      ['datapackage.json', ...['albums', 'tracks', 'artists'].map((name) => `${name}.${format}`)].sort(),
    );
    expect(described.resources.map(({ name }) => name)).toEqual(['albums', 'tracks', 'artists']);
    expect(described.dataState).toMatchObject({ lastRun: { state: 'completed' }, gap: null });
    expect(printed.data).toEqual(described.dataState);
    for (const [index, { path, rows, bytes, hash, schema }] of described.resources.entries()) {
      const file = join(to, path);
      expect(printed.files[index]).toMatchObject({ path: file, rows, bytes, hash });
      expect((await stat(file)).size).toBe(bytes);
      expect(
        `sha256:${createHash('sha256')
          .update(await readFile(file))
          .digest('hex')}`,
      ).toBe(hash);
      const read = await readExport(file);
      expect(read).toHaveLength(rows);
      expect(Object.keys(read[0] ?? {})).toEqual(schema.fields.map(({ name }) => name));
      for (const { name, constraints } of schema.fields) {
        if (constraints.required) expect(read.filter((row) => row[name] === null)).toEqual([]);
      }
      const keys = read.map((row) => schema.primaryKey.map((name) => row[name]).join(' '));
      expect(new Set(keys).size).toBe(rows);
    }
  });

  it('keeps absent apart from empty in CSV, and begins with a mark where it is asked for', async () => {
    await sandbox.run([
      'export',
      'albums',
      '--bom',
      '--sort',
      'id',
      '--fields',
      'name,label',
      '--limit',
      '2',
    ]);
    const text = await readFile(join(folder(), 'albums.csv'), 'utf8');
    expect(text).toMatch(
      /^\uFEFFid,name,label,spotify_url\r\n\w+,'=1\+1,"",http\S+\r\n\w+,"a,""b""\nc",,http\S+\r\n$/,
    );
  });

  it('chooses rows as the read API does, and says so', async () => {
    const [one, other] = readRows<{ label: string }>(
      sandbox.databasePath,
      "SELECT DISTINCT label FROM albums WHERE label <> '' ORDER BY label LIMIT 2",
    ).map(({ label }) => label);
    const filters = [
      '--filter',
      `label=${one ?? ''}`,
      '--filter',
      `label=${other ?? ''}`,
      '--filter',
      'total_tracks.gte=2',
    ];
    expect((await sandbox.run(['export', 'albums', ...filters, '--sort', 'name'])).code).toBe(0);
    const rows = await readExport(join(folder(), 'albums.csv'));
    const expected = readRows<{ id: string }>(
      sandbox.databasePath,
      `SELECT id FROM albums WHERE label IN ('${one ?? ''}', '${other ?? ''}') AND total_tracks >= 2 ORDER BY name COLLATE NOCASE, id`,
    );
    expect(rows.map(({ id }) => ({ id }))).toEqual(expected);
    const [described] = (await readPackage()).resources;
    expect(described?.description).toContain(
      `Only rows with label=${one ?? ''}, label=${other ?? ''}, total_tracks.gte=2.`,
    );
    const none = await sandbox.run(['export', '--updated-since', '2999-01-01', '--limit', '3', '--json']);
    expect((JSON.parse(none.stdout) as { files: unknown[] }).files).toMatchObject([
      { rows: 0 },
      { rows: 0 },
      { rows: 0 },
    ]);
  });

  it.each([
    [['albums', '--filter', 'labell=x'], /export albums: labell is no parameter here; did you mean label\?/],
    [['albums', '--filter', 'released_on.gte=now'], /released_on\.gte must be a day/],
    [['albums', '--filter', 'label'], /name and a value/],
    [['tracks', '--sort', 'size'], /sort must be one of/],
    [['tracks', '--fields', 'nam'], /did you mean name\?/],
    [['--filter', 'label=x'], /one resource: name it, as in new-releases export albums --filter/],
    [['runs', '--updated-since', '2026-11-01'], /export runs: updated_since is no parameter/],
    [['songs'], /Allowed choices/],
    [['--format', 'xlsx'], /Allowed choices/],
    [['--limit', '0'], /whole number/],
    [['--output', '-'], /one resource/],
    [['albums', '--output', '-', '--format', 'parquet'], /Parquet/],
    [['albums', '--output', 'albums.csv'], /takes a folder/],
    [['albums', '--bom', '--format', 'json'], /--bom is for CSV/],
  ])('refuses %j with exit 2', async (args, message) => {
    const result = await sandbox.run(['export', ...args]);
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr).toMatch(message);
  });

  it.each(['csv', 'ndjson', 'json'] as const)(
    'writes the same %s to stdout, and nothing else',
    async (format) => {
      await sandbox.run(['export', 'tracks', '--format', format]);
      const result = await sandbox.run(['export', 'tracks', '--format', format, '--output', '-']);
      expect(result).toMatchObject({ code: 0, stderr: '' });
      expect(result.stdout).toBe(await readFile(join(folder(), `tracks.${format}`), 'utf8'));
    },
  );

  it('says what makes the store where there is none, and makes no folder', async () => {
    const result = await sandbox.run(['export', '--output', 'nothing'], { DATABASE_URL: 'file:./none.db' });
    expect(result).toMatchObject({ code: 78, stdout: '' });
    expect(result.stderr).toMatch(/none\.db.*extract/);
    expect(await readdir(sandbox.directory)).not.toContain('nothing');
    await writeFile(join(sandbox.directory, 'text.db'), 'no store'.repeat(100));
    expect((await sandbox.run(['export'], { DATABASE_URL: 'file:./text.db' })).code).toBe(78);
  });

  it('says which folder cannot be written, and by which setting', async () => {
    const given = await sandbox.run(['export', '--output', '/proc/nowhere']);
    expect(given).toMatchObject({ code: 78, stdout: '' });
    expect(given.stderr).toMatch(
      /--output names a folder that cannot be written, \/proc\/nowhere \(ENOENT\)/,
    );
    await writeFile(join(sandbox.directory, 'file'), '');
    const configured = await sandbox.run(['export'], { OUTPUT_DIR: join(sandbox.directory, 'file') });
    expect(configured.code).toBe(78);
    expect(configured.stderr).toMatch(/OUTPUT_DIR names a folder .*\(ENOTDIR\)/);
    await mkdir(join(sandbox.directory, 'taken/tracks.csv'), { recursive: true });
    expect((await sandbox.run(['export', '--output', 'taken'])).code).toBe(78);
    expect(await readdir(join(sandbox.directory, 'taken'))).toEqual(['tracks.csv']);
  });

  it('tells that rows may be missing where the last run is not complete', async () => {
    changeStore(sandbox.databasePath, "UPDATE extraction_runs SET state = 'incomplete'");
    const result = await sandbox.run(['export']);
    changeStore(sandbox.databasePath, "UPDATE extraction_runs SET state = 'completed'");
    expect(result.stdout).toContain('The last run ended as incomplete: albums and tracks may be missing');
    const described = await readPackage();
    expect(described.dataState.gap).toContain('incomplete');
    expect(described.description).toContain(described.dataState.gap);
  });

  it('leaves its files to purge --all', async () => {
    await sandbox.run(['export']);
    await writeFile(join(folder(), 'mine.txt'), '');
    expect((await sandbox.run(['purge', '--all', '--yes'])).code).toBe(0);
    expect(await readdir(folder())).toEqual(['mine.txt']);
  });
});
