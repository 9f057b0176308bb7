import { expect, it } from '@jest/globals';
import { type Catalogue, CatalogueTimeoutError, parseListQuery } from '@new-releases/storage/catalogue';
import { createQueries } from './create-queries.js';
import type { QueryThreads } from './create-query-threads.js';

const list = (parameters: Record<string, string>) => ({
  kind: 'list' as const,
  query: parseListQuery('albums', parameters),
  limit: 1,
  after: null,
  count: false,
  facets: [],
  facetValues: 1,
});

/** A store that is slow as long as it is told to be, and a thread that says where it was asked. */
function openQueries(timeLimitMs = 5_000) {
  const state = { isSlow: false, nowMs: 0, tries: 0 };
  const catalogue = {
    readTogether() {
      state.tries += 1;
      if (state.isSlow) throw new CatalogueTimeoutError(15);
      return 'on the spot';
    },
  } as unknown as Catalogue;
  const threads = { perform: () => Promise.resolve('in a thread') } as unknown as QueryThreads;
  const door = { get: () => catalogue, getState: () => catalogue.getState(), close: () => undefined };
  return { state, queries: createQueries({ door, threads, timeLimitMs, elapsed: () => state.nowMs }) };
}

it('answers on the spot what is quick', async () => {
  const { queries } = openQueries();
  expect(await queries.ask(list({ label: 'X' }))).toBe('on the spot');
});

it('asks in a thread what is slow, and for a while all of its kind at once', async () => {
  const { state, queries } = openQueries();
  state.isSlow = true;
  expect(await queries.ask(list({ label: 'X' }))).toBe('in a thread');
  state.isSlow = false;
  expect(await queries.ask(list({ label: 'Y' }))).toBe('in a thread');
  expect(state.tries).toBe(1);
  expect(await queries.ask(list({ album_type: 'single' }))).toBe('on the spot');
  state.nowMs += 10_000;
  expect(await queries.ask(list({ label: 'Y' }))).toBe('on the spot');
});

it('never tries on the spot what looks at no row for long', async () => {
  const { state, queries } = openQueries();
  const { query } = list({});
  expect(await queries.ask(list({ q: 'a' }))).toBe('in a thread');
  const summary = {
    kind: 'summary',
    limit: 1,
    query: { albums: query, period: 'day', groupBy: null },
  } as const;
  expect(await queries.ask(summary)).toBe('in a thread');
  expect(state.tries).toBe(0);
});

it('passes on what is no matter of time, and a limit that is short itself', async () => {
  const { state, queries } = openQueries(10);
  state.isSlow = true;
  await expect(queries.ask(list({}))).rejects.toThrow(CatalogueTimeoutError);
});
