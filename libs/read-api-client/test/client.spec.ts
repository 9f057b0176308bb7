import { describe, expect, it } from '@jest/globals';
import { createReadApiClient, ReadApiError } from '../src/index.js';
import { answer, catchError, page, problem, setUpClient, store } from './fake-api.js';

const key = 'sixteen-characters';

describe('requests', () => {
  it('repeat the name of a list, and encode what they hold', async () => {
    const { client, requests } = setUpClient([page([])]);
    await client.get('/v1/albums', {
      query: { label: ['Sub Pop', 'A&M, Inc.'], 'popularity.gte': 50, 'label.known': true, limit: 500 },
    });
    expect(requests[0]?.url).toBe(
      'http://api.test/v1/albums?label=Sub%20Pop&label=A%26M%2C%20Inc.&popularity.gte=50&label.known=true&limit=500',
    );
    expect(requests[0]?.method).toBe('GET');
    expect(requests[0]?.headers.get('accept')).toBe('application/json');
    expect(requests[0]?.headers.has('authorization')).toBe(false);
  });

  it('put ids into the path, encoded', async () => {
    const { client, urls } = setUpClient([answer({ id: 'a' }), page([])]);
    await client.get('/v1/albums/{id}', { path: { id: 'a/../b?c' } });
    await client.get('/v1/artists/{id}/albums', { path: { id: 'x' }, query: { sort: '-released_on' } });
    expect(urls()).toEqual(['/v1/albums/a%2F..%2Fb%3Fc', '/v1/artists/x/albums?sort=-released_on']);
  });

  it.each(['', '.', '..'])('refuse the id "%s", which would lead to another path', async (id) => {
    const { client, requests } = setUpClient([]);
    const error = await catchError(client.get('/v1/albums/{id}', { path: { id } }));
    expect(error).toEqual(new TypeError('@new-releases/read-api-client: parameter id must be an id'));
    expect(requests).toEqual([]);
  });

  it('refuse an empty list, which would choose all rows', async () => {
    const { client, requests } = setUpClient([]);
    const error = await catchError(client.get('/v1/albums', { query: { label: [] } }));
    expect(error).toEqual(
      new TypeError('@new-releases/read-api-client: parameter label must not be an empty list'),
    );
    expect(requests).toEqual([]);
  });

  it('carry the key, follow no redirection, and keep the path of baseUrl', async () => {
    const { client, requests } = setUpClient([page([])], {
      apiKey: key,
      baseUrl: 'https://api.test/music//',
    });
    await client.get('/v1/runs');
    expect(requests[0]?.url).toBe('https://api.test/music/v1/runs');
    expect(requests[0]?.headers.get('authorization')).toBe(`Bearer ${key}`);
    expect(requests[0]?.redirect).toBe('manual');
  });

  it('show how fresh the store is', async () => {
    const { client } = setUpClient([page(['a'])]);
    const { store: freshness } = await client.get('/v1/albums');
    expect(freshness).toEqual(store);
  });
});

describe('getIfChanged', () => {
  it('hands out an ETag, sends it, and is null where nothing has changed', async () => {
    const { client, requests } = setUpClient([
      answer({ data: [], store }, { headers: { etag: '"one"' } }),
      new Response(null, { status: 304 }),
      answer({ data: [], store }),
    ]);
    const first = await client.getIfChanged('/v1/summary', { etag: null });
    expect(first).toEqual({ etag: '"one"', body: { data: [], store } });
    expect(await client.getIfChanged('/v1/summary', { etag: '"one"' })).toBeNull();
    expect(await client.getIfChanged('/v1/summary', { etag: '"one"' })).toMatchObject({ etag: null });
    expect(requests.map(({ headers }) => headers.get('if-none-match'))).toEqual([null, '"one"', '"one"']);
  });

  it('takes a 304 that was not asked for as no answer', async () => {
    const { client } = setUpClient([new Response(null, { status: 304 })]);
    const error = await catchError(client.get('/v1/summary'));
    expect(error).toMatchObject({ name: 'ReadApiError', code: 'unexpected-answer', status: 304 });
  });
});

describe('errors', () => {
  it('tell what the problem tells', async () => {
    const { client } = setUpClient([
      problem(400, 'invalid-parameter', {
        parameter: 'lable',
        detail: 'is no parameter here; did you mean label?',
      }),
    ]);
    const error = await catchError(client.get('/v1/albums'));
    expect(error).toBeInstanceOf(ReadApiError);
    expect(error).toMatchObject({
      message: 'GET /v1/albums: 400 invalid-parameter: lable: is no parameter here; did you mean label?',
      path: '/v1/albums',
      status: 400,
      code: 'invalid-parameter',
      parameter: 'lable',
      detail: 'is no parameter here; did you mean label?',
      retryAfterMs: null,
    });
  });

  it.each([
    ['seconds', { 'retry-after': '5' }, 5000],
    [
      'a date',
      { 'retry-after': 'Sun, 22 Nov 2026 00:00:04 GMT', date: 'Sun, 22 Nov 2026 00:00:00 GMT' },
      4000,
    ],
    [
      'a date that nothing is known to hold it against',
      { 'retry-after': 'Sun, 22 Nov 2026 00:00:04 GMT' },
      null,
    ],
    ['garbage', { 'retry-after': 'soon' }, null],
    ['nothing', {}, null],
  ])('tell when to come back: %s', async (_, headers: Record<string, string>, retryAfterMs) => {
    const refusal = problem(429, 'too-many-requests');
    for (const [name, value] of Object.entries(headers)) refusal.headers.set(name, value);
    const { client } = setUpClient([refusal]);
    expect(await catchError(client.get('/v1/albums'))).toMatchObject({
      code: 'too-many-requests',
      retryAfterMs,
    });
  });

  it.each([
    [
      'a page of a proxy',
      new Response('<html>', { status: 502, headers: { 'content-type': 'text/html' } }),
      502,
    ],
    ['JSON of somebody else', answer({ error: 'nope' }, { status: 404 }), 404],
    ['an empty refusal', new Response(null, { status: 500 }), 500],
    ['a redirection', new Response(null, { status: 301, headers: { location: 'https://evil.test/' } }), 301],
    ['200 and a page', new Response('<html>', { headers: { 'content-type': 'text/html' } }), 200],
    ['200 and nothing', new Response(''), 200],
    ['200 and null', answer(null), 200],
  ])('tell an answer that is not of the read API: %s', async (_, response, status) => {
    const { client } = setUpClient([response]);
    expect(await catchError(client.get('/v1/albums'))).toMatchObject({
      name: 'ReadApiError',
      code: 'unexpected-answer',
      status,
      detail: null,
    });
  });

  it('never show the key, whoever wrote it there', async () => {
    const broken = new TypeError(`cannot send Bearer ${key}`, { cause: new Error(`near ${key}`) });
    const thrown = Object.assign(broken, { request: { headers: { authorization: key } } });
    const { client } = setUpClient(
      [thrown, problem(400, 'invalid-parameter', { parameter: key, detail: `Not ${key}.` })],
      { apiKey: key },
    );
    for (let call = 0; call < 2; call += 1) {
      const error = await catchError(client.get('/v1/albums'));
      expect(error).toBeInstanceOf(ReadApiError);
      expect(showAll(error)).not.toContain(key);
    }
  });

  it('keep the cause of a fetch that failed', async () => {
    const refused = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:1'), { code: 'ECONNREFUSED' });
    const { client } = setUpClient([new TypeError('fetch failed', { cause: refused })]);
    const error = await catchError(client.get('/v1/albums'));
    expect(error).toMatchObject({
      message: 'GET /v1/albums: no whole answer: connect ECONNREFUSED 127.0.0.1:1',
      code: 'network',
      status: null,
      cause: { name: 'TypeError', message: 'fetch failed', cause: { code: 'ECONNREFUSED' } },
    });
  });
});

describe('options', () => {
  const prefix = '@new-releases/read-api-client: option';
  it.each([
    [{ baseUrl: 'api.test' }, 'baseUrl is not a URL'],
    [{ baseUrl: undefined }, 'baseUrl is not a URL'],
    [{ baseUrl: 'ftp://api.test' }, 'baseUrl must be http or https'],
    [{ baseUrl: 'http://api.test?x=1' }, 'baseUrl must not hold a query or a fragment'],
    [{ baseUrl: 'http://me:secret@api.test' }, 'baseUrl must not hold credentials: use apiKey'],
    [{ apiKey: '' }, 'apiKey must be letters, digits and -._~+/ only, and not empty'],
    [{ apiKey: 'line\nbreak' }, 'apiKey must be letters, digits and -._~+/ only, and not empty'],
    [{ fetch: 'node-fetch' }, 'fetch must be a function'],
    [{ timeoutMs: 0 }, 'timeoutMs must be a number from 1 to 2147483647'],
    [{ timeoutMs: NaN }, 'timeoutMs must be a number from 1 to 2147483647'],
  ])('%j is refused', (options, message) => {
    const given = { baseUrl: 'http://api.test', ...options } as Parameters<typeof createReadApiClient>[0];
    expect(() => createReadApiClient(given)).toThrow(new TypeError(`${prefix} ${message}`));
  });

  it('are few: one will do', () => {
    expect(() => createReadApiClient({ baseUrl: 'http://api.test' })).not.toThrow();
  });
});

/** Everything of an error, own and inherited, causes included. */
function showAll(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const own = JSON.stringify(Object.entries(error));
  return [error.message, error.stack, own, showAll(error.cause)].join('\n');
}
