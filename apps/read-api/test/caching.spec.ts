import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { openStore } from '@new-releases/storage';
import { fillStore, idOf } from './support/fill-store.js';
import { openTestApi, type TestApi } from './support/open-test-api.js';

let api: TestApi;
beforeEach(async () => {
  api = await openTestApi({ albums: 5 });
});
afterEach(async () => {
  await api.close();
});

const etagOf = async (url: string, headers?: Record<string, string>) =>
  String((await api.get(url, headers)).headers.etag);

it('gives a strong ETag by data, query and format', async () => {
  const etag = await etagOf('/v1/albums');
  expect(etag).toMatch(/^"[\w-]{22}"$/);
  expect(await etagOf('/v1/albums')).toBe(etag);
  const others = await Promise.all([
    etagOf('/v1/albums?limit=2'),
    etagOf('/v1/albums', { accept: 'text/csv' }),
    etagOf('/v1/albums', { accept: 'application/x-ndjson' }),
    etagOf('/v1/tracks'),
  ]);
  expect(new Set([etag, ...others]).size).toBe(5);
});

it.each([
  '/v1/albums',
  '/v1/albums.csv',
  '/v1/tracks?count=true&facets=label',
  `/v1/albums/${idOf('album 1')}`,
  '/v1/summary',
  '/v1/runs',
])('answers 304 to who has %s already, until the data changes', async (url) => {
  const etag = await etagOf(url);
  for (const given of [etag, `W/${etag}`, `"other", ${etag}`]) {
    const { status, text, headers } = await api.get(url, { 'if-none-match': given });
    expect({ status, text }).toEqual({ status: 304, text: '' });
    expect(headers).toMatchObject({ etag, 'cache-control': 'private, no-cache', 'data-age': '3600' });
  }
  await fillStore(api.path, { from: 5, albums: 1 });
  const after = await api.get(url, { 'if-none-match': etag });
  expect(after.status).toBe(200);
  expect(after.headers.etag).not.toBe(etag);
});

it('keeps its ETag while only the books of an extraction are kept', async () => {
  const etag = await etagOf('/v1/albums');
  const store = await openStore({ path: api.path });
  const writer = await store.acquireLease({ purpose: 'test' });
  await writer.addWatchedArtists([{ artistId: idOf('x'), name: null }]);
  await store.close();
  expect(await etagOf('/v1/albums')).toBe(etag);
});

it('goes by the time of the last change for who knows no ETag', async () => {
  const { headers } = await api.get('/v1/albums');
  const changed = String(headers['last-modified']);
  expect(Date.parse(changed)).toBe(Date.parse('2026-11-22T12:00:00Z'));
  expect((await api.get('/v1/albums', { 'if-modified-since': changed })).status).toBe(304);
  expect((await api.get('/v1/albums', { 'if-modified-since': 'Sun, 22 Nov 2026 11:59:59 GMT' })).status).toBe(
    200,
  );
  expect((await api.get('/v1/albums', { 'if-modified-since': 'whenever' })).status).toBe(200);
  expect(
    (await api.get('/v1/albums', { 'if-modified-since': changed, 'if-none-match': '"other"' })).status,
  ).toBe(200);
  expect((await api.get('/v1/albums?labl=x', { 'if-modified-since': changed })).status).toBe(400);
});

it.each([
  '/v1/albums/none',
  '/v1/albums/none/tracks',
  '/v1/albums/none/tracks.csv',
  '/v1/albums/none/history',
  '/v1/artists/none/albums',
  '/v1/artists/none/history',
  '/v1/runs/none',
  '/v1/analyses/none',
  '/v1/analyses/none/pairs',
  '/v1/sales/series?product=none',
  '/v1/trends/releases?by=label&key=none',
  '/v1/trends/weekdays?by=label&key=none',
  '/v1/trends/spikes?by=label&key=none',
])('does not take %s, which is not there, for unmodified', async (url) => {
  const { status } = await api.get(url, { 'if-modified-since': 'Tue, 01 Jan 2030 00:00:00 GMT' });
  expect(status).toBe(404);
});

it.each([
  '/v1/albums.csv',
  `/v1/albums/${idOf('album 1')}`,
  `/v1/albums/${idOf('album 1')}/tracks`,
  '/v1/summary',
])('answers %s by the time of the last change', async (url) => {
  const { status, text } = await api.get(url, { 'if-modified-since': 'Tue, 01 Jan 2030 00:00:00 GMT' });
  expect({ status, text }).toEqual({ status: 304, text: '' });
});

it('names no time of the last change while that second lasts', async () => {
  const nowMs = Date.parse('2026-11-22T12:00:00.900Z');
  const young = await openTestApi({ albums: 1, nowMs });
  expect((await young.get('/v1/albums')).headers).not.toHaveProperty('last-modified');
  await young.close();
});

it('lets nobody keep a problem', async () => {
  const { headers } = await api.get('/v1/albums?labl=x');
  expect(headers['cache-control']).toBe('no-store');
  expect(headers).not.toHaveProperty('etag');
});

it('gives one ETag to one body, also while the data changes', async () => {
  const bodies = new Map<string, string>();
  const state = { isReading: true };
  const writing = (async () => {
    for (let from = 5; state.isReading; from += 1) await fillStore(api.path, { from, albums: 1 });
  })();
  const urls = ['/v1/albums?count=true&facets=label', '/v1/tracks.csv', '/v1/summary?period=day', '/v1/runs'];
  for (let round = 0; round < 5; round += 1) {
    for (const url of urls) {
      const { status, headers, text } = await api.get(url);
      expect({ url, status }).toEqual({ url, status: 200 });
      const etag = String(headers.etag);
      expect(bodies.get(etag) ?? text).toBe(text);
      bodies.set(etag, text);
    }
  }
  state.isReading = false;
  await writing;
  expect(bodies.size).toBeGreaterThan(urls.length);
});
