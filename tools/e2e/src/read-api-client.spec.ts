import { execFile } from 'node:child_process';
import { readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createReadApiClient, ReadApiError, type ReadApiClient } from '@new-releases/read-api-client';
import { createSandbox, type Sandbox } from './support/create-sandbox.js';
import { readRows, readValue } from './support/read-store.js';
import { type ReadApiProcess, startReadApi } from './support/start-read-api.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const library = join(root, 'libs/read-api-client');
const key = 'key-of-another-team';
const run = promisify(execFile);

const readme = await readFile(join(library, 'README.md'), 'utf8');
const examples = [...readme.matchAll(/<!-- run by tools\/e2e -->\n\n```ts\n([^]*?)```/g)].map(
  ([, code = '']) => code,
);

describe('the client of the read API', () => {
  let sandbox: Sandbox;
  let server: ReadApiProcess;
  let client: ReadApiClient;
  beforeAll(async () => {
    sandbox = await createSandbox({ albums: 120 });
    expect((await sandbox.run(['extract'])).code).toBe(0);
    const { directory, databasePath } = sandbox;
    server = await startReadApi({
      cwd: directory,
      databasePath,
      // Links lead to a place that is not there: who followed them would fail.
      env: { READ_API_KEYS: key, READ_PUBLIC_URL: 'https://music.example.invalid/api' },
    });
    client = createReadApiClient({ baseUrl: server.url, apiKey: key });
    // As another project would have it installed.
    await symlink(join(root, 'node_modules'), join(directory, 'node_modules'));
  });
  afterAll(async () => {
    await server.close();
    await sandbox.close();
  });

  const count = (sql: string) => readValue(sandbox.databasePath, sql);

  describe('the examples of its README', () => {
    async function runExample(code: string): Promise<string[]> {
      await writeFile(join(sandbox.directory, 'example.mjs'), code);
      const { stdout } = await run(process.execPath, ['example.mjs'], {
        cwd: sandbox.directory,
        env: { PATH: process.env.PATH, READ_API_URL: server.url, READ_API_KEY: key },
      });
      return stdout.trim().split('\n');
    }

    it('tell which labels released most', async () => {
      const weeks = `SELECT label, count(*) AS albums, date(released_on, '-6 days', 'weekday 1') AS week FROM albums
        WHERE label IS NOT NULL AND release_date_precision = 'day'`;
      const rows = readRows<{ label: string; albums: number }>(
        sandbox.databasePath,
        `SELECT * FROM (${weeks} GROUP BY week, label)
        WHERE week = (SELECT max(week) FROM (${weeks} GROUP BY albums.id)) ORDER BY albums DESC, label LIMIT 5`,
      );
      const printed = await runExample(examples[0] ?? '');
      expect(rows.length).toBeGreaterThan(1);
      expect(printed.slice(0, -1)).toEqual(rows.map(({ albums, label }) => `${albums} ${label}`));
      expect(printed.at(-1)).toMatch(/^week of \d{4}-\d{2}-\d{2}, data of \d{4}-\d{2}-\d{2}T.*Z$/);
    });

    it('load everything once, and then what has changed', async () => {
      const since = `(SELECT value FROM store_meta WHERE key = 'data_changed_at')`;
      expect(await runExample(examples[1] ?? '')).toEqual(['120 albums']);
      const changed = count(`SELECT count(*) FROM albums WHERE updated_at >= ${since}`);
      expect(changed).toBeLessThan(120);
      expect(await runExample(examples[1] ?? '')).toEqual([`${String(changed)} albums`]);
    });

    it('are held by the compiler, as an installation shows them to it', async () => {
      expect(examples).toHaveLength(2);
      const wrong = (examples[0] ?? '').replace("'label.known'", "'lable.known'");
      const files = { 'first.mts': examples[0] ?? '', 'second.mts': examples[1] ?? '', 'wrong.mts': wrong };
      for (const [name, code] of Object.entries(files)) await writeFile(join(sandbox.directory, name), code);
      const tsc = join(root, 'node_modules/typescript/bin/tsc');
      const options =
        '--noEmit --strict --exactOptionalPropertyTypes --skipLibCheck --module nodenext --target es2023 --types node';
      const complaints = await run(
        process.execPath,
        [tsc, ...options.split(' '), '--pretty', 'false', ...Object.keys(files)],
        { cwd: sandbox.directory },
      ).then(
        () => '',
        (error: unknown) => (error as { stdout: string }).stdout,
      );
      expect(complaints.match(/error TS/g)).toHaveLength(1);
      expect(complaints).toMatch(/^wrong\.mts\(\d+,\d+\): error TS2353: .*'lable\.known'/m);
    });
  });

  it('walks every list to its end, past a public URL of another place', async () => {
    const rows = async (iterable: AsyncIterable<unknown>) => {
      let sum = 0;
      for await (const row of iterable) sum += row === null ? 0 : 1;
      return sum;
    };
    const query = { limit: 50 };
    expect(await rows(client.iterateRows('/v1/albums', { query }))).toBe(120);
    expect(await rows(client.iterateRows('/v1/tracks', { query: { limit: 500 } }))).toBe(
      count('SELECT count(*) FROM tracks'),
    );
    expect(await rows(client.iterateRows('/v1/artists', { query }))).toBe(
      count('SELECT count(*) FROM artists'),
    );
    expect(await rows(client.iterateRows('/v1/runs'))).toBe(1);
    const most = (table: string, column: string) =>
      readRows<{ id: string; rows: number }>(
        sandbox.databasePath,
        `SELECT ${column} AS id, count(*) AS rows FROM ${table} GROUP BY 1 ORDER BY 2 DESC LIMIT 1`,
      )[0]!;
    const album = most('tracks', 'album_id');
    const tracks = client.iterateRows('/v1/albums/{id}/tracks', {
      path: { id: album.id },
      query: { limit: 3 },
    });
    expect(await rows(tracks)).toBe(album.rows);
    const artist = most('album_artists', 'artist_id');
    const albums = client.iterateRows('/v1/artists/{id}/albums', {
      path: { id: artist.id },
      query: { limit: 1 },
    });
    expect(await rows(albums)).toBe(artist.rows);
    expect(Math.min(album.rows, artist.rows)).toBeGreaterThan(1);
  });

  it('is made from the very document that is served', async () => {
    const served: unknown = await (await fetch(`${server.url}/openapi.json`)).json();
    const kept = await readFile(join(library, 'src/generated/openapi.json'), 'utf8');
    expect(served).toEqual(JSON.parse(kept));
  });

  it('finds every column in a row where no fields were asked for', async () => {
    const document = JSON.parse(await readFile(join(library, 'src/generated/openapi.json'), 'utf8')) as {
      components: { schemas: Record<string, { properties: object }> };
    };
    const schemas = {
      Album: '/v1/albums',
      Track: '/v1/tracks',
      Artist: '/v1/artists',
      Run: '/v1/runs',
    } as const;
    for (const [name, path] of Object.entries(schemas)) {
      const { data } = await client.get(path, { query: { limit: 1 } });
      expect(Object.keys(data[0] ?? {})).toEqual(Object.keys(document.components.schemas[name]!.properties));
    }
  });

  it('hears whether anything has changed', async () => {
    const first = await client.getIfChanged('/v1/albums', { etag: null });
    expect(first?.body.store.last_run_state).toBe('completed');
    expect(await client.getIfChanged('/v1/albums', { etag: first!.etag })).toBeNull();
  });

  it('tells what the read API found wrong', async () => {
    const day = client.get('/v1/albums', { query: { 'released_on.gte': 'yesterday' } });
    await expect(day).rejects.toMatchObject({
      name: 'ReadApiError',
      status: 400,
      code: 'invalid-parameter',
      parameter: 'released_on.gte',
    });
    await expect(client.get('/v1/albums/{id}', { path: { id: 'none' } })).rejects.toMatchObject({
      status: 404,
      code: 'not-found',
    });
    const stranger = createReadApiClient({ baseUrl: server.url, apiKey: 'not-the-key-of-anybody' });
    const error: unknown = await stranger.get('/v1/runs').catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ReadApiError);
    expect(error).toMatchObject({ status: 401, code: 'unauthorized', parameter: 'Authorization' });
    expect(String(error)).not.toContain('not-the-key');
  });

  it('tells when to come back', async () => {
    const limited = await startReadApi({
      cwd: sandbox.directory,
      databasePath: sandbox.databasePath,
      env: { READ_RATE_LIMIT: '1/60' },
    });
    try {
      const hasty = createReadApiClient({ baseUrl: limited.url });
      await hasty.get('/v1/runs');
      const error: unknown = await hasty.get('/v1/runs').catch((reason: unknown) => reason);
      expect(error).toMatchObject({ status: 429, code: 'too-many-requests' });
      const { retryAfterMs } = error as ReadApiError;
      expect(retryAfterMs).toBeGreaterThan(0);
      expect(retryAfterMs).toBeLessThanOrEqual(60_000);
    } finally {
      await limited.close();
    }
  });
});
