import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { openStore } from '@new-releases/storage';
import { fillSales } from './support/fill-sales.js';
import { idOf } from './support/fill-store.js';
import { openTestApi, type TestApi } from './support/open-test-api.js';

interface Body<T> {
  data: T;
  page: { next: string | null; total?: number };
  store: Record<string, unknown>;
}

let api: TestApi;
async function read<T>(url: string): Promise<Body<T>> {
  const { status, body } = await api.get(url);
  expect({ status, body: status === 200 ? null : body }).toEqual({ status: 200, body: null });
  return body as unknown as Body<T>;
}

beforeAll(async () => {
  api = await openTestApi({ albums: 20, prepare: fillSales });
});
afterAll(async () => {
  await api.close();
});

it('lists what is sold, with what it is tied to, page by page', async () => {
  const { data, page } = await read<Record<string, unknown>[]>('/v1/sales/products?limit=2&count=true');
  expect(data.map(({ product }) => product)).toEqual(['=Vinyl, "red"', 'Poster']);
  expect(page.total).toBe(3);
  const last = await read<Record<string, unknown>[]>(page.next ?? '');
  expect(last.data).toEqual([
    {
      product: 'Shirt',
      regions: ['AT', 'DE'],
      currency: 'EUR',
      time_zone: 'Europe/Berlin',
      first_day: '2026-11-02',
      last_day: '2026-11-15',
      days: 14,
      units: 196,
      revenue: 1818.18,
      links: [
        { kind: 'artist', id: idOf('artist Beyoncé'), name: 'Beyoncé' },
        { kind: 'artist', id: idOf('artist nobody'), name: null },
        { kind: 'label', id: 'Label 1', name: 'Label 1' },
      ].sort((a, b) => (a.id < b.id ? -1 : 1)),
    },
  ]);
  expect(last.page.next).toBeNull();
  const tied = await read<unknown[]>(`/v1/sales/products?link=${idOf('artist Beyoncé')}`);
  expect(tied.data).toHaveLength(1);
});

it('tells sales by week and by day, of one region or all', async () => {
  const week = await read('/v1/sales/series?product=Poster');
  expect(week).toMatchObject({
    data: {
      product: 'Poster',
      region: null,
      measure: 'units',
      currency: null,
      time_zone: 'Europe/Berlin',
      period: 'week',
      points: [
        { start: '2026-11-02', value: 16, days_known: 4, is_partial: true },
        { start: '2026-11-09', value: 33, days_known: 3, is_partial: true },
      ],
    },
    store: { last_run_state: 'completed' },
  });
  const query = 'product=Poster&region=DE&measure=revenue&period=day&from=2026-11-04&to=2026-11-06';
  expect((await read(`/v1/sales/series?${query}`)).data).toMatchObject({
    region: 'DE',
    measure: 'revenue',
    currency: 'EUR',
    points: [
      { start: '2026-11-04', value: 9.99, days_known: 1, is_partial: false },
      { start: '2026-11-05', value: null, days_known: 0, is_partial: false },
      { start: '2026-11-06', value: 19.98, days_known: 1, is_partial: false },
    ],
  });
});

it('lists files and rows, as JSON and as CSV', async () => {
  expect((await read<unknown[]>('/v1/sales/files')).data).toMatchObject([
    {
      id: 1,
      name: 'november.csv',
      sha256: 'a'.repeat(64),
      rows: 52,
      rows_new: 52,
      rows_counting: 52,
      options: { decimal: ',' },
    },
  ]);
  const { text } = await api.get('/v1/sales/rows.csv?day.gte=2026-11-15&region=DE');
  expect(text.split('\r\n')).toEqual([
    'product,region,day,units,revenue,currency,time_zone,file_id',
    'Shirt,DE,2026-11-15,13.5,129.87,EUR,Europe/Berlin,1',
    '',
  ]);
  const csv = await api.get('/v1/sales/products.csv?fields=product,regions');
  // What a spreadsheet would calculate.
  expect(csv.text).toContain(`"'=Vinyl, ""red""","[""AT"",""DE""]"\r\n`);
});

it.each([
  ['/v1/sales/series', 400, { parameter: 'product' }],
  ['/v1/sales/series?product=Shirt&period=month', 400, { parameter: 'period' }],
  ['/v1/sales/series?product=Shirt&limit=5', 400, { parameter: 'limit' }],
  [
    '/v1/sales/series?product=Shirts',
    404,
    { parameter: 'product', detail: 'The store knows no sales of "Shirts"; nearest: "Shirt".' },
  ],
  ['/v1/sales/series?product=Shirts&region=DE', 404, { parameter: 'product' }],
  [
    '/v1/sales/series?product=Nope',
    404,
    {
      parameter: 'product',
      detail: 'The store knows no sales of "Nope"; it has "=Vinyl, \\"red\\"", "Poster", "Shirt".',
    },
  ],
  [
    '/v1/sales/series?product=Shirt&region=CH',
    404,
    { parameter: 'region', detail: 'The store knows no sales of "Shirt" in "CH"; it has "AT", "DE".' },
  ],
  [
    `/v1/sales/series?product=${encodeURIComponent('=Vinyl, "red"')}&region=de`,
    404,
    {
      parameter: 'region',
      detail: 'The store knows no sales of "=Vinyl, \\"red\\"" in "de"; nearest: "DE".',
    },
  ],
  ['/v1/sales/products?produkt=Shirt', 400, { parameter: 'produkt' }],
  ['/v1/sales', 404, { status: 404 }],
])('says what is wrong with %s', async (url, status, problem) => {
  const answer = await api.get(url);
  expect(answer.status).toBe(status);
  expect(answer.body).toMatchObject(problem);
});

it('answers 304 until the sales change', async () => {
  const url = '/v1/sales/series?product=Shirt';
  const etag = String((await api.get(url)).headers.etag);
  expect((await api.get(url, { 'if-none-match': etag })).status).toBe(304);
  expect((await api.get(url, { accept: 'text/csv' })).status).toBe(406);
  const store = await openStore({ path: api.path });
  const writer = await store.acquireLease({ purpose: 'test' });
  await writer.removeSalesFile(1);
  await store.close();
  expect(await api.get(url, { 'if-none-match': etag })).toMatchObject({
    status: 404,
    body: { parameter: 'product', detail: 'The store knows no sales of "Shirt"; it has none yet.' },
  });
  expect((await read<unknown[]>('/v1/sales/products')).data).toEqual([]);
});
