import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openStore } from '@new-releases/storage';
import { idOf } from './support/fill-store.js';
import { openTestApi, type TestApi } from './support/open-test-api.js';

const before = '2026-11-22T12:00:00.000Z';
const after = '2026-11-22T12:30:00.000Z';
const changed = idOf('album 1');

/** Changes an album half an hour after it was stored, and adds another one. */
async function change(path: string): Promise<void> {
  const store = await openStore({ path, now: () => Date.parse(after) });
  const writer = await store.acquireLease({ purpose: 'test' });
  const run = await writer.startRun({ resumeKey: 'later', source: 'search', programVersion: '0' });
  const page = await writer.saveReads(
    run.id,
    [changed, idOf('late')].map((id) => ({
      kind: 'album',
      album: {
        ...{
          id,
          name: 'Renamed',
          albumType: 'single',
          releaseDate: '2026-11-02',
          releaseDatePrecision: 'day',
        },
        ...{ releasedOn: '2026-11-02', totalTracks: 2, spotifyUrl: null, imageUrl: null, artists: [] },
        ...{ label: 'Label 1', popularity: 99, upc: null, notSent: [] },
      },
      ...{ tracks: [], nextOffset: null, rejected: [], fetchedAt: after, hash: 'another' },
    })),
  );
  expect(page.map(({ result }) => result)).toEqual(['updated', 'new']);
  await writer.finishRun(run.id, { state: 'completed', exitCode: 0, durationMs: 1 });
  await store.close();
}

const open = () => openTestApi({ albums: 30, prepare: change });
let api: TestApi;
beforeAll(async () => {
  api = await open();
});
afterAll(() => api.close());

interface Page {
  data: Record<string, unknown>[];
  page: { next: string | null; total?: number };
  store: { history_since: string };
}
const list = async (url: string) => (await api.get(url)).body as unknown as Page;

describe('as_of', () => {
  it('lists rows as they were, page by page, in JSON, CSV and NDJSON', async () => {
    const first = await list(`/v1/albums?as_of=${before}&count=true&limit=20`);
    expect(first.page.total).toBe(30);
    const second = await list(first.page.next ?? '');
    const rows = [...first.data, ...second.data];
    expect(new Set(rows.map(({ id }) => id)).size).toBe(30);
    expect(second.page.next).toBeNull();
    const row = rows.find(({ id }) => id === changed);
    expect(row).toMatchObject({ name: 'Album 1, "Deluxe"', popularity: 1, artists: [] });
    expect(Object.keys(row ?? {})).toEqual([
      ...[
        'id',
        'name',
        'album_type',
        'release_date',
        'release_date_precision',
        'released_on',
        'total_tracks',
      ],
      ...['label', 'popularity', 'spotify_url', 'first_seen_at', 'artists'],
    ]);
    const now = await list(`/v1/albums?as_of=${after}&id=${changed}`);
    expect(now.data).toMatchObject([{ name: 'Renamed', popularity: 99 }]);
    const lines = (await api.get(`/v1/albums.ndjson?as_of=${before}`)).text.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(rows);
    const csv = (await api.get(`/v1/albums.csv?as_of=${before}&fields=name&id=${changed}`)).text;
    expect(csv).toBe(`id,name,spotify_url\r\n${changed},"Album 1, ""Deluxe""",\r\n`);
    const artists = await list(`/v1/artists?as_of=${before}&fields=name`);
    expect(artists.data).toHaveLength(6);
  });

  it('finds one row as it was, an album without its tracks, and none that was not known yet', async () => {
    const url = `/v1/albums/${changed}`;
    const { status, body } = await api.get(`${url}?as_of=${before}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ id: changed, name: 'Album 1, "Deluxe"' });
    expect(body).not.toHaveProperty('tracks');
    expect((await api.get(url)).body).toMatchObject({ name: 'Renamed', tracks: [] });
    const late = await api.get(`/v1/albums/${idOf('late')}?as_of=${before}`);
    expect(late).toMatchObject({ status: 404, body: { detail: expect.stringContaining(before) } });
    expect((await api.get(`/v1/artists/${idOf('artist AC/DC')}?as_of=${before}`)).body).toMatchObject({
      name: 'AC/DC',
      genres: null,
    });
  });

  it.each([
    ['/v1/albums?as_of=2026-11-22T11:59:59.999Z', 'as_of', `must not be before ${before}`],
    ['/v1/albums?as_of=2026-11-22T13:00:00.001Z', 'as_of', 'must not lie in the future'],
    ['/v1/albums/x?as_of=2030-01-01', 'as_of', 'must not lie in the future'],
    ['/v1/albums?as_of=friday', 'as_of', 'must be a time'],
    [`/v1/albums?as_of=${before}&as_of=${before}`, 'as_of', 'must be a single value'],
    [`/v1/albums?as_of=${before}&sort=popularity`, 'sort', 'must be one of first_seen_at, id'],
    [`/v1/albums?as_of=${before}&source=search`, 'source', 'is not kept over time'],
    [`/v1/albums?as_of=${before}&facets=upc`, 'facets', 'must be of'],
    [`/v1/tracks?as_of=${before}`, 'as_of', 'cannot be asked of tracks'],
    [`/v1/albums/x/tracks?as_of=${before}`, 'as_of', 'cannot be asked of tracks'],
    [`/v1/runs/x?as_of=${before}`, 'as_of', 'is no parameter here'],
    [`/v1/summary?as_of=${before}`, 'as_of', 'is no parameter here'],
  ])('is refused: %s', async (url, parameter, detail) => {
    const answer = await api.get(url);
    expect(answer).toMatchObject({ status: 400, body: { parameter } });
    expect(answer.text).toContain(detail);
  });

  it('gives a cursor that goes with its time alone', async () => {
    const { page } = await list(`/v1/albums?as_of=${before}&limit=5`);
    const cursor = new URL(page.next ?? '', 'http://x').searchParams.get('cursor') ?? '';
    const other = await api.get(`/v1/albums?as_of=${after}&limit=5&cursor=${cursor}`);
    expect(other).toMatchObject({ status: 400, body: { parameter: 'cursor' } });
  });

  it('has an ETag that a commit changes, and begins later after a purge', async () => {
    const purged = await open();
    try {
      const url = `/v1/albums?as_of=${before}`;
      const etag = String((await purged.get(url)).headers.etag);
      expect((await purged.get(url, { 'if-none-match': etag })).status).toBe(304);
      const store = await openStore({ path: purged.path });
      const writer = await store.acquireLease({ purpose: 'test' });
      await writer.purge({ before: '2026-11-22T12:10:00.000Z' });
      await store.close();
      expect((await purged.get(url, { 'if-none-match': etag })).status).toBe(400);
      const { body } = await purged.get('/v1/albums?limit=1');
      expect(body).toMatchObject({ store: { history_since: '2026-11-22T12:10:00.000Z' } });
    } finally {
      await purged.close();
    }
  });
});

describe('/history', () => {
  it('tells what was so from when to when, and what is so now', async () => {
    const url = `/v1/albums/${changed}/history`;
    const { data, store } = await list(url);
    expect(data).toMatchObject([
      { album_id: changed, valid_from: before, valid_to: after, name: 'Album 1, "Deluxe"', popularity: 1 },
      { album_id: changed, valid_from: after, valid_to: null, name: 'Renamed', popularity: 99 },
    ]);
    expect(store.history_since).toBe(before);
    expect((await list(`${url}?from=${after}`)).data).toEqual(data.slice(1));
    expect((await list(`${url}?to=${after}`)).data).toEqual(data.slice(0, 1));
    expect((await list(`${url}?from=2026-11-22T12:29:59Z&to=2026-11-22T12:30:01Z`)).data).toEqual(data);
    expect((await list(`${url}?to=${before}`)).data).toEqual([]);
    const artist = await list(`/v1/artists/${idOf('artist AC/DC')}/history`);
    expect(artist.data).toMatchObject([{ name: 'AC/DC', valid_from: before, valid_to: null, genres: null }]);
  });

  it('is refused with an unknown parameter, and not found for who is not there', async () => {
    expect(await api.get(`/v1/albums/${changed}/history?limit=3`)).toMatchObject({
      status: 400,
      body: { parameter: 'limit' },
    });
    expect(await api.get(`/v1/albums/${changed}/history?from=x`)).toMatchObject({
      status: 400,
      body: { parameter: 'from' },
    });
    expect((await api.get('/v1/albums/nobody/history')).status).toBe(404);
    expect((await api.get('/v1/artists/nobody/history')).status).toBe(404);
  });

  it('comes with an ETag', async () => {
    const url = `/v1/albums/${changed}/history`;
    const { etag } = (await api.get(url)).headers;
    expect((await api.get(url, { 'if-none-match': String(etag) })).status).toBe(304);
  });
});

describe('versions and placements', () => {
  it('are lists like others', async () => {
    expect((await list('/v1/album-versions')).data).toMatchObject([{ album_id: changed, valid_to: after }]);
    expect((await list('/v1/artist-versions')).data).toEqual([]);
    const { data } = await list('/v1/placements?source=search&valid_to.known=false&position.lt=3&count=true');
    expect(data).toHaveLength(3);
    expect(data[0]).toMatchObject({ partition: '', market: '', valid_from: before, last_walked_at: before });
    const own = await list(`/v1/albums/${changed}/placements`);
    expect(own.data).toMatchObject([{ album_id: changed, position: 1, valid_to: null }]);
    expect((await api.get('/v1/albums/nobody/placements')).status).toBe(404);
    const csv = (await api.get('/v1/placements.csv?limit=1')).text;
    expect(csv.split('\r\n')[0]).toBe(
      'album_id,source,partition,market,position,valid_from,valid_to,last_walked_at,spotify_url',
    );
  });
});
