import { afterAll, beforeAll, expect, it } from '@jest/globals';
import Database from 'better-sqlite3';
import { openTestApi, type TestApi } from './support/open-test-api.js';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi({ albums: 60 });
});
afterAll(async () => {
  await api.close();
});

const header =
  'album_id,id,name,disc_number,track_number,duration_ms,explicit,is_local,spotify_url,isrc,album_name,album_type,released_on,label,first_seen_at,updated_at,run_id,artist_ids,artist_names';

it('hands out all rows as CSV, by extension and by Accept', async () => {
  const { status, headers, text } = await api.get('/v1/tracks.csv');
  expect(status).toBe(200);
  expect(headers).toMatchObject({
    'content-type': 'text/csv; charset=utf-8; header=present',
    'content-disposition': 'attachment; filename="tracks.csv"',
    'data-complete': 'true',
  });
  const lines = text.split('\r\n');
  expect(lines[0]).toBe(header);
  expect(lines).toHaveLength(1 + 120 + 1);
  expect((await api.get('/v1/tracks', { accept: 'text/csv' })).text).toBe(text);
  expect((await api.get('/v1/tracks', { accept: 'text/csv;q=0.5, application/json' })).text).toMatch(
    /^{"data"/,
  );
  expect((await api.get('/v1/tracks.csv?limit=3')).text.split('\r\n')).toHaveLength(1 + 3 + 1);
});

it('has the same columns where there are no rows', async () => {
  expect((await api.get('/v1/tracks.csv?label=nobody')).text).toBe(`${header}\r\n`);
  expect((await api.get('/v1/albums.csv?q=nobody&fields=name')).text).toBe('id,name,spotify_url\r\n');
  expect((await api.get('/v1/albums.ndjson?q=nobody')).text).toBe('');
});

it('does not let a spreadsheet run what a name holds', async () => {
  const { text } = await api.get('/v1/albums.csv?fields=name,artists&q=album');
  expect(text).toContain(`,'@Album 0,`);
  expect(text).toContain(`"'=HYPERLINK(""x"")`);
  expect(text).not.toMatch(/(^|,)"?[=@]/m);
});

it('hands out all rows as NDJSON, as the pages have them', async () => {
  const { headers, text } = await api.get('/v1/albums.ndjson?sort=name');
  expect(headers['content-type']).toBe('application/x-ndjson; charset=utf-8');
  const rows = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
  const { body } = await api.get('/v1/albums?sort=name&limit=500');
  expect(rows).toEqual(body.data);
});

it('answers HEAD without making the rows', async () => {
  const { statusCode, headers, body } = await api.app.inject({
    method: 'HEAD',
    url: '/v1/tracks.csv',
    headers: { host: 'localhost' },
  });
  expect(statusCode).toBe(200);
  expect(headers['content-type']).toContain('text/csv');
  expect(headers.etag).toMatch(/^"/);
  expect(body).toBe('');
});

it('speaks of what belongs to nothing, and of formats it has not', async () => {
  expect((await api.get('/v1/albums/nothing/tracks', { accept: 'text/csv' })).body).toMatchObject({
    status: 404,
  });
  expect((await api.get('/v1/albums', { accept: 'image/png' })).body).toMatchObject({
    status: 406,
    parameter: 'Accept',
  });
  expect((await api.get('/v1/albums.xlsx')).status).toBe(404);
});

it('cuts the connection where the rows break off midway', async () => {
  const broken = await openTestApi({
    albums: 3_000,
    prepare: (path) => {
      const database = new Database(path);
      database.exec(
        `UPDATE tracks SET duration_ms = 'not a number' WHERE rowid = (SELECT max(rowid) FROM tracks)`,
      );
      database.exec(`UPDATE tracks SET album_id = album_id`);
      database.close();
      return Promise.resolve();
    },
  });
  const url = await broken.listen();
  const answer = await fetch(`${url}/v1/tracks.csv?sort=released_on`);
  expect(answer.status).toBe(200);
  await expect(answer.text()).rejects.toThrow();
  expect(broken.complaints).toHaveLength(1);
  // The thread is free again.
  for (let round = 0; round < 5; round += 1) {
    const whole = await fetch(`${url}/v1/albums.csv`);
    expect((await whole.text()).split('\r\n')).toHaveLength(3_002);
  }
  await broken.close();
});

it('frees its thread when a caller goes away', async () => {
  const own = await openTestApi({ albums: 3_000, env: { READ_THREADS: '2' } });
  const url = await own.listen();
  for (let round = 0; round < 4; round += 1) {
    const caller = new AbortController();
    const answer = await fetch(`${url}/v1/tracks.csv`, { signal: caller.signal });
    const reader = answer.body!.getReader();
    await reader.read();
    caller.abort();
    await reader.read().catch(() => undefined);
  }
  // Two threads, one of which may hand out exports: it would be taken for good.
  const whole = await fetch(`${url}/v1/tracks.csv`);
  expect((await whole.text()).split('\r\n')).toHaveLength(6_002);
  await own.close();
});
