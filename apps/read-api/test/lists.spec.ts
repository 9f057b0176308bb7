import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { fillStore, idOf } from './support/fill-store.js';
import { openTestApi, type TestApi } from './support/open-test-api.js';

interface ListBody {
  data: { id: string; name: string; spotify_url: string; [name: string]: unknown }[];
  page: { limit: number; next: string | null; total?: number };
  facets?: Record<string, { value: unknown; count: number }[]>;
  store: Record<string, unknown>;
}

let api: TestApi;
const list = async (url: string): Promise<ListBody> => {
  const { status, body } = await api.get(url);
  expect({ status, body: status === 200 ? null : body }).toEqual({ status: 200, body: null });
  return body as unknown as ListBody;
};

beforeAll(async () => {
  api = await openTestApi({ albums: 60 });
});
afterAll(async () => {
  await api.close();
});

it('walks all pages, each row once, in the order of the sort', async () => {
  for (const sort of ['-released_on', 'released_on', 'name', '-popularity', 'id']) {
    const rows: ListBody['data'] = [];
    let url: string | null = `/v1/albums?limit=7&sort=${sort}`;
    while (url !== null) {
      const body: ListBody = await list(url);
      expect(body.data.length).toBeLessThanOrEqual(7);
      rows.push(...body.data);
      url = body.page.next;
    }
    expect(new Set(rows.map(({ id }) => id)).size).toBe(60);
    const whole = await list(`/v1/albums?limit=500&sort=${sort}`);
    expect(rows).toEqual(whole.data);
    expect(whole.page.next).toBeNull();
  }
});

it('tells the next page in a header, too, and absolutely where a public URL is set', async () => {
  const { headers, body } = await api.get('/v1/albums?limit=1&label.known=true&cursor');
  expect(body).toMatchObject({ status: 400 });
  expect(headers.link).toBeUndefined();
  const page = await api.get('/v1/albums?limit=1&label.known=true');
  const { next } = (page.body as unknown as ListBody).page;
  expect(page.headers.link).toBe(`<${next ?? ''}>; rel="next"`);
  expect(next).toMatch(/^\/v1\/albums\?limit=1&label\.known=true&cursor=[\w-]+$/);
  const behindProxy = await openTestApi({
    albums: 2,
    env: { READ_PUBLIC_URL: 'https://music.example.com/api/' },
  });
  const absolute = await behindProxy.get('/v1/albums?limit=1');
  expect((absolute.body as unknown as ListBody).page.next).toMatch(
    /^https:\/\/music\.example\.com\/api\/v1\/albums\?limit=1&cursor=/,
  );
  await behindProxy.close();
});

it('keeps all of the query on the way to the next page', async () => {
  const { page } = await list('/v1/albums?label.not=what?&sort=name&limit=2');
  expect(page.next).toMatch(/^\/v1\/albums\?label\.not=what\?&sort=name&limit=2&cursor=/);
  expect((await list(page.next ?? '')).data).toHaveLength(2);
});

it('stays stable while rows come in before, at and behind the place', async () => {
  const own = await openTestApi({ albums: 20 });
  const first = (await own.get('/v1/albums?limit=10')).body as unknown as ListBody;
  await fillStore(own.path, { from: 100, albums: 20 });
  const rest = (await own.get(`${first.page.next ?? ''}&x`)).body as unknown as ListBody & {
    status?: number;
  };
  expect(rest.status).toBe(400);
  const ids = new Set(first.data.map(({ id }) => id));
  let url = first.page.next;
  while (url !== null) {
    const body = (await own.get(url)).body as unknown as ListBody;
    for (const { id } of body.data) {
      expect(ids.has(id)).toBe(false);
      ids.add(id);
    }
    url = body.page.next;
  }
  for (let number = 0; number < 20; number += 1) expect(ids).toContain(idOf(`album ${number}`));
  await own.close();
});

it('refuses a cursor of another query, sort or program, and one that was tampered with', async () => {
  const { page } = await list('/v1/albums?limit=1');
  const cursor = new URL(page.next ?? '', 'http://localhost').searchParams.get('cursor') ?? '';
  const forge = (change: (parts: unknown[]) => unknown) =>
    Buffer.from(
      JSON.stringify(change(JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[])),
    ).toString('base64url');
  const wrong = [
    `/v1/albums?cursor=${cursor}&sort=name`,
    `/v1/albums?cursor=${cursor}&label=X`,
    `/v1/tracks?cursor=${cursor}`,
    `/v1/albums?cursor=${cursor}&cursor=${cursor}`,
    `/v1/albums?cursor=${forge((parts) => [...parts, 1])}`,
    `/v1/albums?cursor=${forge(([v, f]) => [v, f, 5, {}])}`,
    `/v1/albums?cursor=${forge(([, f, ...p]) => [2, f, ...p])}`,
    `/v1/albums?cursor=${forge(() => ({}))}`,
    '/v1/albums?cursor=abc',
    '/v1/albums?cursor=%00',
  ];
  for (const url of wrong) {
    const { status, body } = await api.get(url);
    expect({ url, status, parameter: (body as { parameter?: string }).parameter }).toEqual({
      url,
      status: 400,
      parameter: 'cursor',
    });
  }
  // What may change on the way.
  await list(`/v1/albums?cursor=${cursor}&limit=3&fields=name`);
});

it('counts and tells facets only when asked', async () => {
  const plain = await list('/v1/albums');
  expect(plain.page).not.toHaveProperty('total');
  expect(plain).not.toHaveProperty('facets');
  const asked = await list('/v1/albums?count=true&facets=album_type,label&label.known=false&limit=1');
  expect(asked.page.total).toBe(20);
  expect(asked.facets?.label).toEqual([{ value: null, count: 20 }]);
  expect(asked.facets?.album_type?.reduce((sum, { count }) => sum + count, 0)).toBe(20);
  const tracks = await list('/v1/tracks?facets=explicit&limit=1');
  expect(tracks.facets?.explicit).toEqual([
    { value: false, count: 80 },
    { value: true, count: 40 },
  ]);
});

it('chooses columns, and always gives the link back', async () => {
  const { data } = await list('/v1/albums?fields=name,artists&limit=1');
  expect(Object.keys(data[0] ?? {})).toEqual(['id', 'name', 'spotify_url', 'artists']);
  for (const path of ['albums', 'artists', 'tracks']) {
    const { data: rows } = await list(`/v1/${path}`);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row.spotify_url).toMatch(/^https:\/\/open\.spotify\.com\//);
  }
});

it('finds by words, whatever their case and diacritics', async () => {
  const { data } = await list('/v1/artists?q=BEYONCE');
  expect(data.map(({ name }) => name)).toEqual(['Beyoncé']);
  expect((await list('/v1/artists?q=dc%20ac')).data.map(({ name }) => name)).toEqual(['AC/DC']);
  expect((await list('/v1/albums?q=deluxe%2011&limit=500')).data.map(({ name }) => name)).toEqual([
    'Album 11, "Deluxe"',
  ]);
  expect((await list('/v1/albums?q=%22%20OR%20NEAR(')).data).toEqual([]);
});

it('lists what belongs to something, and says where that is missing', async () => {
  const album = idOf('album 3');
  const { data } = await list(`/v1/albums/${album}/tracks`);
  expect(data.map(({ track_number: number }) => number)).toEqual([1, 2]);
  const artist = idOf('artist Beyoncé');
  const albums = await list(`/v1/artists/${artist}/albums?count=true`);
  expect(albums.page.total).toBe(12);
  expect((await api.get('/v1/albums/nothing/tracks')).status).toBe(404);
  expect((await api.get('/v1/artists/nothing/albums')).status).toBe(404);
  expect((await api.get(`/v1/albums/${album}/tracks?album_id=x`)).body).toMatchObject({
    status: 400,
    parameter: 'album_id',
  });
  expect((await list(`/v1/albums/${album}/tracks?explicit=false`)).data).toEqual([]);
});

it('shows one row with all that belongs to it', async () => {
  const { body } = await api.get(`/v1/albums/${idOf('album 2')}`);
  expect(body).toMatchObject({
    name: 'Album 2, "Deluxe"',
    artists: [{}, { name: 'Guest' }],
    tracks: [{ track_number: 1 }, { track_number: 2 }],
  });
  expect((await api.get(`/v1/artists/${idOf('artist Guest')}`)).body).toMatchObject({
    name: 'Guest',
    genres: null,
  });
  expect((await api.get(`/v1/runs/${api.runId}`)).body).toMatchObject({
    state: 'completed',
    coverage: [
      { source: 'search', reported_total: 60, seen: 60, nulls: 1, listing_complete: true, findings: ['odd'] },
    ],
  });
  expect((await api.get('/v1/runs')).text).not.toContain(api.directory);
  for (const path of ['albums', 'artists', 'runs']) {
    expect((await api.get(`/v1/${path}/nothing`)).body).toMatchObject({
      status: 404,
      type: 'urn:new-releases:problem:not-found',
    });
  }
});

it('counts over time', async () => {
  const { body } = await api.get('/v1/summary?period=month&group_by=album_type&released_on.gte=2026-11-01');
  const { data } = body as unknown as {
    data: { period: string; group: string | null; albums: number; new_artists: number }[];
  };
  expect(data.reduce((sum, { albums }) => sum + albums, 0)).toBe(52);
  expect(new Set(data.map(({ period }) => period))).toEqual(new Set(['2026-11-01']));
  expect((await api.get('/v1/summary?period=year')).body).toMatchObject({ status: 400, parameter: 'period' });
  expect((await api.get('/v1/summary?sort=name')).body).toMatchObject({ status: 400, parameter: 'sort' });
});

it.each([
  ['/v1/albums?labl=x', 'labl', 'did you mean label?'],
  ['/v1/albums?limit=0', 'limit', 'from 1 to 500'],
  ['/v1/albums?limit=501', 'limit', 'from 1 to 500'],
  ['/v1/albums?limit=5&limit=6', 'limit', 'given once'],
  ['/v1/albums?sort=label', 'sort', 'released_on'],
  ['/v1/albums?fields=nam', 'fields', 'did you mean name?'],
  ['/v1/albums?released_on.gte=2026-02-30', 'released_on.gte', '2026-11-20'],
  ['/v1/albums?updated_since=yesterday', 'updated_since', 'zone'],
  ['/v1/albums?popularity.gte=high', 'popularity.gte', 'whole number'],
  ['/v1/albums?label.known=yes', 'label.known', 'true or false'],
  ['/v1/albums?facets=name', 'facets', 'album_type'],
  ['/v1/artists?facets=name', 'facets', 'not counted'],
  ['/v1/albums?count=1', 'count', 'true or false'],
  ['/v1/albums?__proto__=1', '__proto__', 'no parameter'],
  ['/v1/albums?constructor=1', 'constructor', 'no parameter'],
  ['/v1/albums?q=a b c d e f g h i', 'q', 'at most 8 different words'],
  ['/v1/albums/x?fields=name', 'fields', 'no parameter'],
  ['/v1/albums.csv?cursor=x', 'cursor', 'all rows'],
  ['/v1/albums.csv?count=true', 'count', 'all rows'],
])('names what is wrong with %s', async (url, parameter, words) => {
  const { status, headers, body } = await api.get(url);
  expect(status).toBe(400);
  expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
  expect(body).toMatchObject({ type: 'urn:new-releases:problem:invalid-parameter', parameter });
  expect((body as unknown as { detail: string }).detail).toContain(words);
});
