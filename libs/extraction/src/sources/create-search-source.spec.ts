import { describe, expect, it } from '@jest/globals';
import { BadRequestError, type SpotifyClient } from '@new-releases/spotify-client';
import { buildAlbum, idsOf } from '../../test/support/build-listed-page.js';
import { buildWalk, collect, createFakeListing } from '../../test/support/create-fake-listing.js';
import { createSearchSource } from './create-search-source.js';

type Search = Parameters<SpotifyClient['searchAlbums']>[0];

/** A search that finds so many albums of each query; `largest` is the page size above which it refuses. */
function createSearch(counts: Readonly<Record<string, number>>, largest = 50) {
  const asked: Search[] = [];
  const searchAlbums: SpotifyClient['searchAlbums'] = async (query) => {
    asked.push(query);
    if (query.limit > largest) {
      throw new BadRequestError('Invalid limit', { operation: 'search', isInvalidLimit: true });
    }
    const key = query.market === undefined ? query.q : `${query.q} @${query.market}`;
    const albums = Array.from({ length: counts[key] ?? 0 }, (_, index) => buildAlbum(`${key} ${index}`));
    return createFakeListing(albums).fetchPage(query);
  };
  const sizes = new Map<string, number>();
  const create = (options: { queries?: string[]; splitBy?: string[] } = {}) =>
    createSearchSource({
      client: { searchAlbums },
      capabilities: {
        pageSize: (operation) => sizes.get(operation) ?? 50,
        rememberPageSize: async (operation, pageSize) => void sizes.set(operation, pageSize),
      },
      origin: 'https://api.spotify.com',
      readAhead: 0,
      ...options,
    });
  return { asked, create };
}

const offsetsOf = (asked: readonly Search[], q: string) =>
  asked.filter((query) => query.q === q).map(({ offset }) => offset);

describe('createSearchSource', () => {
  it('searches tag:new, and believes only an empty page to be the end', async () => {
    const { asked, create } = createSearch({ 'tag:new': 120 });
    const pages = await collect(create().pages(buildWalk()));
    expect(idsOf(pages)).toHaveLength(120);
    expect(asked).toEqual([0, 50, 100, 150].map((offset) => ({ q: 'tag:new', limit: 50, offset })));
    expect(pages.every(({ partition }) => partition === 'tag:new')).toBe(true);
    expect(pages.at(-1)).toMatchObject({ capReached: false, cursor: { done: true } });
  });

  it('falls to ten a page at one refused request, once for all queries', async () => {
    const { asked, create } = createSearch({ a: 15, b: 5 }, 10);
    const pages = await collect(create({ queries: ['a', 'b'] }).pages(buildWalk()));
    expect(idsOf(pages)).toHaveLength(20);
    expect(asked.filter(({ limit }) => limit === 50)).toHaveLength(1);
    expect(offsetsOf(asked, 'b')).toEqual([0, 10]);
  });

  it('ends at the cap, says so, and asks for nothing beyond it', async () => {
    const { asked, create } = createSearch({ 'tag:new': 1500 });
    const pages = await collect(create().pages(buildWalk()));
    expect(idsOf(pages)).toHaveLength(1000);
    expect(asked).toHaveLength(20);
    expect(pages.filter(({ capReached }) => capReached)).toHaveLength(1);
    expect(pages.at(-1)).toMatchObject({ capReached: true, reportedTotal: 1500, cursor: { done: true } });
    expect(pages.at(-1)?.findings.join()).toContain('cap of 1000');
  });

  it('walks a capped query again in its parts, each with a cursor of its own', async () => {
    const { asked, create } = createSearch({
      'tag:new': 1100,
      'tag:new year:2026': 60,
      'tag:new @SE': 20,
      'tag:new love': 10,
      small: 30,
    });
    const source = create({ queries: ['tag:new', 'small'], splitBy: ['2026', 'SE', 'love'] });
    const pages = await collect(source.pages(buildWalk()));
    expect([...new Set(pages.map(({ partition }) => partition))]).toEqual([
      'tag:new',
      'tag:new year:2026',
      'tag:new @SE',
      'tag:new love',
      'small',
    ]);
    expect(idsOf(pages)).toHaveLength(1000 + 60 + 20 + 10 + 30);
    expect(asked.filter(({ market }) => market === 'SE').map(({ q }) => q)).toEqual(['tag:new', 'tag:new']);
    expect(asked.filter(({ q }) => q.startsWith('small '))).toEqual([]);
  });

  it('does not split a query that was seen whole', async () => {
    const { asked, create } = createSearch({ 'tag:new': 100 });
    await collect(create({ splitBy: ['2026'] }).pages(buildWalk()));
    expect(new Set(asked.map(({ q }) => q))).toEqual(new Set(['tag:new']));
  });

  it('goes on with the parts of a query whose cap an earlier process reached', async () => {
    const { asked, create } = createSearch({
      'tag:new': 1100,
      'tag:new year:2025': 5,
      'tag:new year:2026': 60,
    });
    const done = { offset: 50, done: true, total: 5, pages: 2 };
    const cursors = {
      'tag:new': { offset: 1000, done: true, total: 1100, pages: 20 },
      'tag:new year:2025': done,
      'tag:new year:2026': { ...done, done: false, total: 60 },
    };
    const source = create({ splitBy: ['2025', '2026'] });
    const pages = await collect(source.pages(buildWalk({ cursors })));
    expect(offsetsOf(asked, 'tag:new')).toEqual([]);
    expect(offsetsOf(asked, 'tag:new year:2025')).toEqual([]);
    expect(offsetsOf(asked, 'tag:new year:2026')).toEqual([50, 100]);
    expect(idsOf(pages)).toHaveLength(10);
  });

  it('asks in the market of the run, and takes no more than the limit', async () => {
    const { asked, create } = createSearch({ 'tag:new @DE': 200 });
    const pages = await collect(create().pages(buildWalk({ market: 'DE', limit: 70 })));
    expect(idsOf(pages)).toHaveLength(70);
    expect(asked).toEqual([
      { q: 'tag:new', limit: 50, offset: 0, market: 'DE' },
      { q: 'tag:new', limit: 20, offset: 50, market: 'DE' },
    ]);
  });
});
