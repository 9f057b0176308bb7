import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openStore } from '@new-releases/storage';
import { fillStore } from './support/fill-store.js';
import { openTestApi, type TestApi } from './support/open-test-api.js';
import { analysisIds, saveAnalyses } from './support/save-analyses.js';

interface Page {
  data: Record<string, unknown>[];
  page: { limit: number; next: string | null; total?: number };
  store: object;
}

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi({ albums: 3, prepare: saveAnalyses });
});
afterAll(async () => {
  await api.close();
});

const list = async (url: string): Promise<Page> => {
  const { status, body } = await api.get(url);
  expect({ url, status }).toEqual({ url, status: 200 });
  return body as unknown as Page;
};
const pairsUrl = `/v1/analyses/${analysisIds.scan}/pairs`;

describe('/v1/analyses', () => {
  it('says which of the two counters of the store `data_version` is', async () => {
    const { body } = await api.get('/openapi.json');
    expect(JSON.stringify(body)).toContain('the counter `inputs_version` in store_meta');
  });

  it('lists analyses, newest first, with what they are but not what came of them', async () => {
    const { data, page, store } = await list('/v1/analyses');
    expect(data.map(({ id }) => id)).toEqual(Object.values(analysisIds).reverse());
    expect(page).toEqual({ limit: 50, next: null });
    expect(store).toMatchObject({ last_run_state: 'completed' });
    expect(data[1]).toEqual({
      id: analysisIds.scan,
      kind: 'scan',
      title: 'An analysis: scan',
      created_at: expect.stringMatching(/^2026-11-22T12:10:/),
      parameters: { weeks: { from: '2023-01-02', to: '2025-12-22' }, season: 'yearly', alpha: 0.05 },
      data_version: 5,
      is_current: true,
      outcome: 'analysed',
      ...{ tried: 17, findings: 1, seed: 1, duration_ms: 40, program_version: '0' },
    });
  });

  it('tells a refusal from having found nothing', async () => {
    const { data } = await list('/v1/analyses?kind=lags');
    expect(data.map(({ outcome }) => outcome)).toEqual(['refused', 'analysed']);
  });

  it('lists those of a kind, page by page', async () => {
    expect((await list('/v1/analyses?kind=lags')).data.map(({ id }) => id)).toEqual([
      analysisIds.refused,
      analysisIds.lags,
    ]);
    const ids: unknown[] = [];
    let url: string | null = '/v1/analyses?limit=3';
    while (url !== null) {
      const { data, page }: Page = await list(url);
      ids.push(...data.map(({ id }) => id));
      url = page.next;
    }
    expect(ids).toEqual(Object.values(analysisIds).reverse());
    expect((await api.get('/v1/analyses?limit=1')).headers.link).toMatch(
      /^<\/v1\/analyses\?limit=1&cursor=[\w-]+>; rel="next"$/,
    );
  });

  it.each([
    ['kind=spikes', 'kind'],
    ['kind=lags&kind=scan', 'kind'],
    ['limit=0', 'limit'],
    ['sort=title', 'sort'],
    ['cursor=abc', 'cursor'],
  ])('refuses %s', async (query, parameter) => {
    const { body } = await api.get(`/v1/analyses?${query}`);
    expect(body).toMatchObject({ status: 400, parameter });
  });

  it('refuses a cursor of another kind, and one that was tampered with', async () => {
    const { page } = await list('/v1/analyses?kind=lags&limit=1');
    const cursor = new URL(page.next ?? '', 'http://localhost').searchParams.get('cursor') ?? '';
    const forged = Buffer.from(
      JSON.stringify([...(JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[]), 1]),
    ).toString('base64url');
    for (const url of [
      `/v1/analyses?limit=1&cursor=${cursor}`,
      `/v1/analyses?kind=lags&cursor=${forged}`,
      `${pairsUrl}?cursor=${cursor}`,
    ])
      expect((await api.get(url)).body).toMatchObject({ status: 400, parameter: 'cursor' });
  });
});

describe('/v1/analyses/{id}', () => {
  it('tells what was done and what came of it', async () => {
    const { status, body } = await api.get(`/v1/analyses/${analysisIds.lags}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      id: analysisIds.lags,
      is_current: false,
      inputs: { sales: [{ product: 'Shoes' }] },
      inputs_sha256: 'ab'.repeat(32),
      method: [{ step: 'trend', choice: 'a straight line', source: 'MacKinnon 2010' }],
      result: {
        ...{ outcome: 'analysed', moves_at_lags: [3], strongest: { slope: 4.75 } },
        warning: { reason: 'opposite-signs' },
      },
    });
    expect((await api.get(`/v1/analyses/${analysisIds.refused}`)).body).toMatchObject({
      result: { outcome: 'refused', weeks_needed: 86 },
    });
  });

  it('refuses what it does not know', async () => {
    expect((await api.get('/v1/analyses/none')).body).toMatchObject({
      status: 404,
      type: 'urn:new-releases:problem:not-found',
    });
    expect((await api.get(`/v1/analyses/${analysisIds.lags}?fields=id`)).body).toMatchObject({
      status: 400,
      parameter: 'fields',
    });
    expect((await api.get(`/v1/analyses/${analysisIds.lags}`, { accept: 'text/csv' })).status).toBe(406);
  });
});

describe('an analysis that is named by the beginning of its id', () => {
  const refuse = async (url: string) => (await api.get(url)).body;

  it('is told with its whole id where no other begins so, in upper case too', async () => {
    for (const beginning of ['4e8b11c7', '4E8B11C7-0', analysisIds.events.toUpperCase()]) {
      const { status, body } = await api.get(`/v1/analyses/${beginning}`);
      expect({ beginning, status, id: body.id }).toEqual({ beginning, status: 200, id: analysisIds.events });
    }
    expect(await refuse('/v1/analyses/4e8b11c7/pairs')).toMatchObject({
      status: 404,
      detail: expect.stringMatching(/^This analysis is of the kind events, and only a scan has pairs/),
    });
  });

  it('is not guessed: fewer than eight characters are none, and several that begin so are said to be', async () => {
    for (const path of ['', '/pairs']) {
      expect(await refuse(`/v1/analyses/4e8b11c${path}`)).toMatchObject({
        status: 404,
        detail: 'There is no analysis of this id; for its beginning, give 8 characters or more.',
      });
      expect(await refuse(`/v1/analyses/4e8b11c8${path}`)).toMatchObject({
        status: 404,
        detail: 'There is no analysis of this id. It may have been removed.',
      });
      expect(await refuse(`/v1/analyses/00000000${path}`)).toMatchObject({
        status: 404,
        type: 'urn:new-releases:problem:not-found',
        detail: `The ids of several analyses begin so, such as ${analysisIds.lags}, ${analysisIds.refused}: give more characters, or all.`,
      });
    }
  });
});

describe('/v1/analyses/{id}/pairs', () => {
  it('tells of everything that a scan tried, found or not', async () => {
    const { data, page } = await list(`${pairsUrl}?sort=q_value&count=true`);
    expect(page).toEqual({ limit: 50, next: null, total: 3 });
    expect(data.map(({ q_value, found }) => ({ q_value, found }))).toEqual([
      { q_value: 0.01, found: true },
      { q_value: 0.7, found: false },
      { q_value: null, found: false },
    ]);
    expect(data[0]).toMatchObject({
      releases: { by: 'label', key: 'Atlantic', name: 'Atlantic', measure: 'releases' },
      sales: { product: 'Shoes', region: 'DE', measure: 'units' },
      interval: [-0.2, 0.6],
      slope_interval: [-0.2, 0.6],
      moves_at_lags: [3],
      refusal: null,
    });
    expect(data[2]).toMatchObject({
      interval: null,
      refusal: { reason: 'constant', message: 'Socks never varies', weeks_needed: null },
    });
  });

  it('tells of the found ones or of the others, page by page', async () => {
    expect((await list(`${pairsUrl}?found=true&count=true`)).page.total).toBe(1);
    const first = await list(`${pairsUrl}?found=false&limit=1`);
    expect(first.data).toMatchObject([{ sales: { product: 'Hats' } }]);
    const second = await list(first.page.next ?? '');
    expect(second.data).toMatchObject([{ sales: { product: 'Socks' } }]);
    expect(second.page.next).toBeNull();
  });

  it('goes on by a cursor of the analysis, however its id is spelt, and by none of another', async () => {
    const { page } = await list(`${pairsUrl}?limit=1`);
    const cursor = new URL(page.next ?? '', 'http://localhost').searchParams.get('cursor') ?? '';
    const spellings = [analysisIds.scan, '5ca70000', analysisIds.scan.toUpperCase()];
    for (const spelt of spellings) {
      const url = `/v1/analyses/${spelt}/pairs?limit=1`;
      expect((await list(`${url}&cursor=${cursor}`)).data).toMatchObject([{ sales: { product: 'Hats' } }]);
      const own = (await list(url)).page.next ?? '';
      expect(own).toMatch(`/v1/analyses/${spelt}/pairs?`);
      const whole = own.replace(spelt, analysisIds.scan);
      expect((await list(whole)).data).toMatchObject([{ sales: { product: 'Hats' } }]);
    }
    const parts = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    const other = Buffer.from(JSON.stringify([...parts.slice(0, -1), analysisIds.lags])).toString(
      'base64url',
    );
    expect((await api.get(`${pairsUrl}?cursor=${other}`)).body).toMatchObject({
      status: 400,
      parameter: 'cursor',
      detail: 'cursor belongs to another analysis: start again without it.',
    });
    expect((await api.get(`${pairsUrl}?found=true&cursor=${cursor}`)).body).toMatchObject({ status: 400 });
  });

  it('has none for another kind, and refuses what it does not know', async () => {
    expect((await api.get(`/v1/analyses/${analysisIds.lags}/pairs`)).body).toMatchObject({
      status: 404,
      detail: expect.stringContaining('of the kind lags, and only a scan has pairs'),
    });
    expect((await api.get('/v1/analyses/none/pairs')).body).toMatchObject({ status: 404 });
    for (const [query, parameter] of [
      ['sort=slope', 'sort'],
      ['found=maybe', 'found'],
      ['product=Shoes', 'product'],
    ] as const)
      expect((await api.get(`${pairsUrl}?${query}`)).body).toMatchObject({ status: 400, parameter });
  });
});

it('is answered 304 until something changes, and says that an analysis is no longer current', async () => {
  const own = await openTestApi({ albums: 1, prepare: saveAnalyses });
  const url = `/v1/analyses/${analysisIds.scan}`;
  const { etag } = (await own.get(url)).headers;
  for (const path of [url, '/v1/analyses', `${url}/pairs`]) {
    const { headers } = await own.get(path);
    expect((await own.get(path, { 'if-none-match': String(headers.etag) })).status).toBe(304);
  }
  const store = await openStore({ path: own.path });
  const writer = await store.acquireLease({ purpose: 'test' });
  await writer.removeAnalysis(analysisIds.events);
  await store.close();
  const removed = await own.get(url, { 'if-none-match': String(etag) });
  expect(removed.status).toBe(200);
  expect(removed.body).toMatchObject({ is_current: true });
  await fillStore(own.path, { from: 1, albums: 1 });
  expect((await own.get(url)).body).toMatchObject({ is_current: false });
  await own.close();
});
