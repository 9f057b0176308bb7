import { describe, expect, it } from '@jest/globals';
import { buildAlbum, buildAlbums, idsOf } from '../../test/support/build-listed-page.js';
import { collect, createFakeListing, type FakeListing } from '../../test/support/create-fake-listing.js';
import type { ListedPage } from './album-source.js';
import { walkListing, type WalkListingOptions } from './walk-listing.js';

const walk = (listing: FakeListing, overrides: Partial<WalkListingOptions> = {}) =>
  walkListing({
    partition: 'p',
    fetchPage: (query) => listing.fetchPage(query),
    pageSize: 10,
    cursor: null,
    maxItems: null,
    origin: 'https://api.spotify.com',
    readAhead: 0,
    signal: new AbortController().signal,
    ...overrides,
  });

const findingsOf = (pages: readonly ListedPage[]) => pages.flatMap(({ findings }) => findings).join('\n');
/** Albums that are in the listing now and stand on no page. */
const missedBy = (pages: readonly ListedPage[], { items }: FakeListing) => {
  const seen = new Set(idsOf(pages));
  return items.flatMap((album) => (album === null || seen.has(album.id) ? [] : [album.id]));
};
const newcomers = (count: number) => Array.from({ length: count }, (_, index) => buildAlbum(`new${index}`));

describe('walkListing: a listing at rest', () => {
  it('hands out each page with partition, places, total and the cursor after it', async () => {
    const listing = createFakeListing(buildAlbums(25));
    const pages = await collect(walk(listing));
    expect(listing.asked.map(({ offset }) => offset)).toEqual([0, 10, 20]);
    expect(idsOf(pages)).toEqual(buildAlbums(25).map(({ id }) => id));
    expect(pages[1]).toMatchObject({
      partition: 'p',
      reportedTotal: 25,
      moved: false,
      nulls: 0,
      findings: [],
      cursor: { offset: 20, done: false, total: 25 },
    });
    expect(pages[1]?.records[3]).toMatchObject({ position: 13, record: { id: 'a13' } });
    expect(pages.map(({ cursor }) => cursor.done)).toEqual([false, false, true]);
  });

  it('counts nulls and keeps the places of the others', async () => {
    const [first, second] = buildAlbums(2);
    const [page] = await collect(walk(createFakeListing([first ?? null, null, second ?? null])));
    expect(page).toMatchObject({ nulls: 1, records: [{ position: 0 }, { position: 2 }] });
  });

  it('goes on from a cursor, and asks nothing where that is done or the limit is reached', async () => {
    const listing = createFakeListing(buildAlbums(25));
    const cursor = { offset: 10, done: false, total: 25, pages: 1 };
    expect(idsOf(await collect(walk(listing, { cursor })))).toHaveLength(15);
    const before = listing.asked.length;
    expect(await collect(walk(listing, { cursor: { ...cursor, done: true } }))).toEqual([]);
    expect(await collect(walk(listing, { cursor, maxItems: 10 }))).toEqual([]);
    expect(listing.asked).toHaveLength(before);
  });
});

describe('walkListing: a walk of the first so many', () => {
  it('leaves its cursor open where the listing is longer, so that a later walk goes on', async () => {
    const listing = createFakeListing(buildAlbums(40));
    const cut = await collect(walk(listing, { maxItems: 20 }));
    expect(cut.map(({ cursor }) => [cursor.offset, cursor.done])).toEqual([
      [10, false],
      [20, false],
    ]);
    const rest = await collect(walk(listing, { cursor: cut.at(-1)?.cursor ?? null }));
    expect(idsOf([...cut, ...rest])).toEqual(buildAlbums(40).map(({ id }) => id));
    expect(rest.at(-1)?.cursor.done).toBe(true);
  });

  it.each([40, 45])('is done where all 40 are within its %s', async (maxItems) => {
    const pages = await collect(walk(createFakeListing(buildAlbums(40)), { maxItems }));
    expect(idsOf(pages)).toHaveLength(40);
    expect(pages.map(({ cursor }) => cursor.done)).toEqual([false, false, false, true]);
  });
});

describe('walkListing: a listing that moves', () => {
  it.each([1, 2, 10])(
    'reads again what slid up over the edge of a page when %s albums left',
    async (left) => {
      const listing = createFakeListing(buildAlbums(40), (page, items) => {
        if (page === 2) items.splice(0, left);
      });
      const pages = await collect(walk(listing));
      expect(missedBy(pages, listing)).toEqual([]);
      expect(listing.asked).toContainEqual({ offset: 20 - left, limit: left });
      expect(pages.filter(({ moved }) => moved)).toHaveLength(1);
      expect(findingsOf(pages)).toContain('total changed from 40');
      expect(findingsOf(pages)).toContain(
        'what slid over its pages, and its top, were read again; take it as a sample',
      );
      expect(pages.at(-1)?.cursor.done).toBe(true);
      expect(pages.filter(({ cursor }) => cursor.done)).toHaveLength(1);
    },
  );

  it.each([1, 9, 10, 15, 25])('reads what came in on top, when %s albums did', async (arrived) => {
    const listing = createFakeListing(buildAlbums(40), (page, items) => {
      if (page === 2) items.unshift(...newcomers(arrived));
    });
    const pages = await collect(walk(listing));
    expect(missedBy(pages, listing)).toEqual([]);
    expect(pages.some(({ moved }) => moved)).toBe(true);
    expect(findingsOf(pages)).toContain(
      'what slid over its pages, and its top, were read again; take it as a sample',
    );
    // Only as many pages on top as are needed to meet what was known.
    const tops = listing.asked.filter(({ offset }, index) => index > 3 && offset < 30 && offset % 10 === 0);
    expect(tops.length).toBeLessThanOrEqual(Math.floor(arrived / 10) + 1);
    expect(pages.filter(({ cursor }) => cursor.done)).toHaveLength(1);
    expect(pages.at(-1)?.cursor.done).toBe(true);
  });

  it('survives albums leaving and arriving in turn', async () => {
    const listing = createFakeListing(buildAlbums(80), (page, items) => {
      if (page === 2) items.splice(5, 3);
      if (page === 4) items.unshift(...newcomers(2));
      if (page === 6) items.splice(0, 1);
    });
    expect(missedBy(await collect(walk(listing)), listing)).toEqual([]);
  });

  it('does not let a total that changes with every page double the walk, and says what it left unread', async () => {
    const listing = createFakeListing(buildAlbums(120), (page, items) => {
      if (page > 0) items.splice(0, 1);
    });
    const pages = await collect(walk(listing));
    expect(listing.asked.length).toBeLessThanOrEqual(12 + 5);
    expect(findingsOf(pages)).toMatch(
      /^[1-9]\d* changes of the total were too large or too many to be followed$/m,
    );
  });

  it('takes a total that jumps by more than three pages for a lie, and says so', async () => {
    const listing = createFakeListing(buildAlbums(60));
    const liar: FakeListing = {
      ...listing,
      async fetchPage(query) {
        const page = await listing.fetchPage(query);
        return query.offset === 20 ? { ...page, total: 7 } : page;
      },
    };
    const pages = await collect(walk(liar));
    expect(idsOf(pages).slice(0, 60)).toEqual(buildAlbums(60).map(({ id }) => id));
    expect(listing.asked.filter(({ limit }) => limit !== 10)).toEqual([]);
    expect(findingsOf(pages)).toContain('total changed from 60 to 7');
    expect(findingsOf(pages)).toContain('1 changes of the total were too large or too many to be followed');
  });

  it('reads nothing again of a sample that was asked for by number', async () => {
    const listing = createFakeListing(buildAlbums(40), (page, items) => {
      if (page === 1) items.splice(0, 3);
    });
    await collect(walk(listing, { maxItems: 20 }));
    expect(listing.asked).toHaveLength(2);
  });

  it.each([
    [15, [15, 25]],
    [25, [5, 15, 25]],
    [30, [0, 10, 20]],
  ])('reads a slide of %s albums again in pages', async (left, offsets) => {
    const listing = createFakeListing(buildAlbums(70), (page, items) => {
      if (page === 3) items.splice(0, left);
    });
    const pages = await collect(walk(listing));
    expect(missedBy(pages, listing)).toEqual([]);
    // The page at 30 showed the slide: what stands before it is read up to its edge.
    const again = listing.asked.slice(4, 4 + offsets.length);
    expect(again).toEqual(offsets.map((offset) => ({ offset, limit: Math.min(10, 30 - offset) })));
    expect(findingsOf(pages)).not.toContain('too large');
    // The walk passes the page only with the last of the slide.
    const passed = pages.slice(3, 4 + offsets.length).map(({ cursor }) => cursor.offset);
    expect(passed).toEqual([...offsets.map(() => 30), 40]);
    expect(pages.filter(({ cursor }) => cursor.done)).toEqual([pages.at(-1)]);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'loses nothing of a long slide where it is stopped after its page %s',
    async (kept) => {
      const listing = createFakeListing(buildAlbums(70), (page, items) => {
        if (page === 3) items.splice(0, 25);
      });
      const pages: ListedPage[] = [];
      for await (const page of walk(listing)) {
        pages.push(page);
        if (pages.length === kept) break;
      }
      pages.push(...(await collect(walk(listing, { cursor: pages.at(-1)?.cursor ?? null }))));
      expect(missedBy(pages, listing)).toEqual([]);
    },
  );

  it('says that nothing was read again where the listing shrank by more than three pages', async () => {
    const listing = createFakeListing(buildAlbums(80), (page, items) => {
      if (page === 4) items.splice(0, 31);
    });
    const findings = findingsOf(await collect(walk(listing)));
    expect(listing.asked.every(({ limit, offset }) => limit === 10 && offset % 10 === 0)).toBe(true);
    expect(findings).toContain('nothing was read again; take it as a sample');
    expect(findings).toContain('1 changes of the total were too large or too many to be followed');
  });

  it.each([1, 2, 3, 4, 5])('loses nothing where it is stopped after its page %s', async (kept) => {
    const listing = createFakeListing(buildAlbums(40), (page, items) => {
      if (page === 2) items.splice(0, 2);
    });
    const pages: ListedPage[] = [];
    for await (const page of walk(listing)) {
      pages.push(page);
      if (pages.length === kept) break;
    }
    const cursor = pages.at(-1)?.cursor ?? null;
    pages.push(...(await collect(walk(listing, { cursor }))));
    expect(missedBy(pages, listing)).toEqual([]);
  });
});
