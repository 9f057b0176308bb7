import { describe, expect, it } from '@jest/globals';
import { catchError, page, problem, setUpClient } from './fake-api.js';

async function collect<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

describe('iterateRows', () => {
  it('follows page.next to the end', async () => {
    const { client, urls } = setUpClient([
      page(['a', 'b'], '/v1/albums?label=Sub%20Pop&limit=2&cursor=one'),
      page(['c', 'd'], '/v1/albums?label=Sub%20Pop&limit=2&cursor=two'),
      page(['e']),
    ]);
    const rows = await collect(client.iterateRows('/v1/albums', { query: { label: ['Sub Pop'], limit: 2 } }));
    expect(rows.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(urls()).toEqual([
      '/v1/albums?label=Sub%20Pop&limit=2',
      '/v1/albums?label=Sub%20Pop&limit=2&cursor=one',
      '/v1/albums?label=Sub%20Pop&limit=2&cursor=two',
    ]);
  });

  it('ends with its signal, also in the middle of a page', async () => {
    const { client, requests } = setUpClient([page(['a', 'b', 'c'], '/v1/tracks?cursor=one')]);
    const controller = new AbortController();
    const reason = new Error('enough');
    const seen: unknown[] = [];
    const walk = async () => {
      for await (const { id } of client.iterateRows('/v1/tracks', { signal: controller.signal })) {
        seen.push(id);
        if (id === 'b') controller.abort(reason);
      }
    };
    expect(await catchError(walk())).toBe(reason);
    expect(seen).toEqual(['a', 'b']);
    expect(requests).toHaveLength(1);
  });
});

describe('iteratePages', () => {
  it('asks for a page only when it is wanted', async () => {
    const { client, requests } = setUpClient([page(['a'], '/v1/runs?cursor=one')]);
    for await (const { data, page: about, store } of client.iteratePages('/v1/runs')) {
      expect({ data, about, state: store.last_run_state }).toEqual({
        data: [{ id: 'a' }],
        about: { limit: 50, next: '/v1/runs?cursor=one' },
        state: 'completed',
      });
      break;
    }
    expect(requests).toHaveLength(1);
  });

  it.each([
    ['another origin', 'https://music.example.com/v1/albums/x/tracks?cursor=one'],
    ['another origin with a path before ours', 'https://example.com/music/v1/albums/x/tracks?cursor=one'],
    ['no scheme', '//evil.test/v1/albums/x/tracks?cursor=one'],
    ['the same origin', 'http://api.test/v1/albums/x/tracks?cursor=one'],
  ])('goes on at baseUrl where next has %s', async (_, next) => {
    const { client, requests } = setUpClient([page(['a'], next), page(['b'])], {
      baseUrl: 'http://inside.test/api',
      apiKey: 'sixteen-characters',
    });
    const pages = await collect(client.iteratePages('/v1/albums/{id}/tracks', { path: { id: 'x' } }));
    expect(pages).toHaveLength(2);
    expect(requests.map(({ url }) => url)).toEqual([
      'http://inside.test/api/v1/albums/x/tracks',
      'http://inside.test/api/v1/albums/x/tracks?cursor=one',
    ]);
  });

  it.each([
    '/v2/albums?cursor=one',
    '/v1/albums',
    'http://',
    '/v1/albums/x?cursor=one',
    'javascript:alert(1)',
  ])('does not follow %s', async (next) => {
    const { client, requests } = setUpClient([page(['a'], next)]);
    const error = await catchError(collect(client.iteratePages('/v1/albums')));
    expect(error).toMatchObject({ name: 'ReadApiError', code: 'foreign-next' });
    expect(requests).toHaveLength(1);
  });

  it.each([
    ['itself', ['one', 'one']],
    ['an earlier page', ['one', 'two', 'one']],
  ])('ends at a page that leads to %s', async (_, cursors) => {
    const { client, requests } = setUpClient(
      cursors.map((cursor) => page(['a'], `/v1/artists?cursor=${cursor}`)),
    );
    const error = await catchError(collect(client.iteratePages('/v1/artists')));
    expect(error).toMatchObject({ name: 'ReadApiError', code: 'loop' });
    expect(requests).toHaveLength(cursors.length);
  });

  it.each([
    ['no page', { data: [] }],
    ['no rows', { page: { limit: 1, next: null } }],
    ['a next that is no text', { data: [], page: { next: 7 } }],
  ])('refuses an answer with %s', async (_, body) => {
    const { client } = setUpClient([new Response(JSON.stringify(body))]);
    const error = await catchError(collect(client.iteratePages('/v1/albums')));
    expect(error).toMatchObject({ name: 'ReadApiError', code: 'unexpected-answer' });
  });

  it('hands out what it had before a page failed', async () => {
    const { client } = setUpClient([page(['a'], '/v1/albums?cursor=one'), problem(503, 'busy')]);
    const pages = client.iteratePages('/v1/albums');
    expect(await pages.next()).toMatchObject({ value: { data: [{ id: 'a' }] } });
    expect(await catchError(pages.next())).toMatchObject({ code: 'busy', status: 503 });
    expect(await pages.next()).toEqual({ done: true, value: undefined });
  });

  it('asks for nothing once its signal has ended it', async () => {
    const { client, requests } = setUpClient([]);
    const reason = new Error('too late');
    const error = await catchError(
      collect(client.iteratePages('/v1/albums', { signal: AbortSignal.abort(reason) })),
    );
    expect(error).toBe(reason);
    expect(requests).toEqual([]);
  });
});
