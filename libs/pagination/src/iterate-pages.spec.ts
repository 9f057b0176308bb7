import { describe, expect, it } from '@jest/globals';
import { collect, createListing, nextUrl } from '../test/listing.js';
import { collectItems, iterateItems, iteratePages, type PageCursor } from './index.js';

const offsets = (requests: readonly { offset: number }[]) => requests.map(({ offset }) => offset);

describe('iteratePages', () => {
  it.each([0, 4])('asks for %p + 1 pages at a time and hands them out in order', async (readAhead) => {
    const listing = createListing({ size: 520, turns: (offset) => 9 - (offset / 50) * 0.5 });
    const steps = await collect(iteratePages({ fetchPage: listing.fetchPage, limit: 50, readAhead }));
    expect(offsets(steps)).toEqual([0, 50, 100, 150, 200, 250, 300, 350, 400, 450, 500]);
    expect(steps.flatMap(({ positions }) => positions)).toEqual(Array.from({ length: 520 }, (_, i) => i));
    expect(listing.mostInFlight).toBe(readAhead + 1);
    expect(steps.at(-1)?.cursor).toMatchObject({ done: true, pages: 11, seen: 520, total: 520 });
  });

  it.each([
    [0, 1],
    [1, 1],
    [49, 1],
    [50, 1],
    [51, 2],
    [100, 2],
    [501, 11],
  ])('reads %p items by 50 with %p requests', async (size, count) => {
    for (const readAhead of [0, 1, 4, 20]) {
      const listing = createListing({ size });
      const steps = await collect(iteratePages({ fetchPage: listing.fetchPage, limit: 50, readAhead }));
      expect(listing.requests).toHaveLength(count);
      expect(steps).toHaveLength(count);
      expect(steps.flatMap(({ findings }) => findings)).toEqual([]);
    }
  });

  it('hands an empty listing out as one step that is the end', async () => {
    const [step, ...rest] = await collect(
      iteratePages({ fetchPage: createListing({ size: 0 }).fetchPage, limit: 50 }),
    );
    expect(rest).toEqual([]);
    expect(step).toMatchObject({ items: [], findings: [], cursor: { done: true, total: 0 } });
  });

  it('fetches the first page alone, and pages beyond the total one by one', async () => {
    const listing = createListing({ size: 95, total: () => 30, turns: () => 3 });
    const inFlight: number[] = [];
    const fetchPage: typeof listing.fetchPage = (request) => {
      const page = listing.fetchPage(request);
      inFlight.push(listing.inFlight);
      return page;
    };
    await collect(iteratePages({ fetchPage, limit: 10, readAhead: 4 }));
    expect(offsets(listing.requests)).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 80, 90]);
    expect(inFlight).toEqual([1, 1, 2, 1, 1, 1, 1, 1, 1, 1]);
  });

  it('does not read ahead of a stored total before the first page has confirmed it', async () => {
    const listing = createListing({ size: 60, turns: () => 3 });
    const cursor: PageCursor = { offset: 50, done: false, total: 400, pages: 5 };
    const steps = await collect(iteratePages({ fetchPage: listing.fetchPage, limit: 10, cursor }));
    expect(offsets(listing.requests)).toEqual([50]);
    expect(steps[0]?.findings).toEqual([{ kind: 'total-changed', from: 400, to: 60 }]);
  });

  it('does not read ahead without a total', async () => {
    const listing = createListing({ size: 95, total: () => undefined, turns: () => 3 });
    await collect(iteratePages({ fetchPage: listing.fetchPage, limit: 10 }));
    expect(listing.requests).toHaveLength(10);
    expect(listing.mostInFlight).toBe(1);
  });

  it('buffers no more than the read-ahead while a page is worked on', async () => {
    const listing = createListing({ size: 1000 });
    const pages = iteratePages({ fetchPage: listing.fetchPage, limit: 10, readAhead: 3 });
    expect(listing.requests).toHaveLength(0);
    for (const [taken, asked] of [
      [1, 4],
      [2, 5],
      [3, 6],
    ] as const) {
      await pages.next();
      for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      expect(listing.requests).toHaveLength(asked);
      expect(asked - taken).toBe(3);
    }
    await pages.return();
  });

  it('makes no request for a page nobody asked for when it does not read ahead', async () => {
    const listing = createListing({ size: 100 });
    const pages = iteratePages({ fetchPage: listing.fetchPage, limit: 10, readAhead: 0 });
    await pages.next();
    await new Promise((resolve) => setImmediate(resolve));
    expect(listing.requests).toHaveLength(1);
    await pages.return();
  });

  it('survives a total that grows and one that shrinks', async () => {
    const grows = createListing({ size: 100, total: (offset) => 30 + offset });
    const growing = await collect(iteratePages({ fetchPage: grows.fetchPage, limit: 10 }));
    expect(growing.flatMap(({ items }) => items)).toHaveLength(100);
    expect(growing[1]?.findings).toEqual([{ kind: 'total-changed', from: 30, to: 40 }]);

    const shrinks = createListing({ size: 100, total: (offset) => 500 - 4 * offset });
    const shrinking = await collect(iteratePages({ fetchPage: shrinks.fetchPage, limit: 10 }));
    expect(shrinking.flatMap(({ items }) => items)).toHaveLength(100);
    expect(shrinking.at(-1)?.findings).toContainEqual({ kind: 'total-mismatch', total: 140, seen: 100 });
    // What a shrinking total made too much of was stopped, and is over when the walk is.
    expect(shrinks.inFlight).toBe(0);
  });

  it('follows the page size of the server once it is seen', async () => {
    const listing = createListing({ size: 45, maxLimit: 10, turns: () => 2 });
    const steps = await collect(iteratePages({ fetchPage: listing.fetchPage, limit: 50 }));
    expect(listing.requests).toEqual([
      { offset: 0, limit: 50 },
      ...[10, 20, 30, 40].map((offset) => ({ offset, limit: 10 })),
    ]);
    expect(steps.flatMap(({ positions }) => positions)).toHaveLength(45);
    expect(steps.flatMap(({ findings }) => findings)).toEqual([]);
  });

  it('drops the pages read ahead when the page size shrinks on the way', async () => {
    const listing = createListing({ size: 90, turns: (offset) => (offset > 20 ? 9 : 1) });
    const fetchPage: typeof listing.fetchPage = (request) =>
      listing.fetchPage(request.offset === 20 ? { ...request, limit: 4 } : request);
    const steps = await collect(iteratePages({ fetchPage, limit: 20 }));
    expect(steps.flatMap(({ positions }) => positions)).toEqual(Array.from({ length: 90 }, (_, i) => i));
    expect(offsets(steps).slice(0, 4)).toEqual([0, 20, 24, 28]);
    expect(listing.aborted).toEqual([40, 60, 80]);
    expect(listing.inFlight).toBe(0);
  });

  it('stops at the cap of search, asking for no position beyond it', async () => {
    for (const limit of [10, 30, 50]) {
      const listing = createListing({ size: 5000, total: () => 1400, next: () => null });
      const steps = await collect(
        iteratePages({ fetchPage: listing.fetchPage, limit, maxOffset: 1000, endsOnNullNext: false }),
      );
      expect(listing.requests).toHaveLength(Math.ceil(1000 / limit));
      expect(Math.max(...listing.requests.map((r) => r.offset + r.limit))).toBe(1000);
      expect(steps.flatMap(({ items }) => items)).toHaveLength(1000);
      expect(steps.flatMap(({ findings }) => findings)).toEqual([{ kind: 'cap-reached', cap: 1000 }]);
      expect(steps.at(-1)?.cursor.done).toBe(true);
    }
  });

  it('goes on to an empty page in search, whatever next and total say', async () => {
    const listing = createListing({
      size: 34,
      total: (offset) => [62, 18, 14][offset / 10] ?? 14,
      next: () => null,
    });
    const steps = await collect(
      iteratePages({ fetchPage: listing.fetchPage, limit: 10, maxOffset: 1000, endsOnNullNext: false }),
    );
    expect(offsets(steps)).toEqual([0, 10, 20, 30, 40]);
    expect(steps.flatMap(({ items }) => items)).toHaveLength(34);
    expect(steps.at(-1)).toMatchObject({
      items: [],
      findings: [{ kind: 'total-mismatch', total: 14, seen: 34 }],
    });
  });

  it('asks the last page only for what maxItems leaves', async () => {
    const listing = createListing({ size: 500 });
    const items = await collectItems({ fetchPage: listing.fetchPage, limit: 50, maxItems: 120 });
    expect(items).toHaveLength(120);
    expect(listing.requests).toEqual([
      { offset: 0, limit: 50 },
      { offset: 50, limit: 50 },
      { offset: 100, limit: 20 },
    ]);
  });

  it('stops in a listing that ignores the offset', async () => {
    const listing = createListing({ size: 500 });
    const fetchPage: typeof listing.fetchPage = (request) => listing.fetchPage({ ...request, offset: 0 });
    const steps = await collect(iteratePages({ fetchPage, limit: 50, readAhead: 0 }));
    expect(steps).toHaveLength(2);
    expect(steps[1]).toMatchObject({ repeated: 50, findings: [{ kind: 'loop', offset: 50 }] });
  });

  it('stops in a listing that goes round in a circle', async () => {
    const listing = createListing({ size: 500, total: () => 150 });
    const fetchPage: typeof listing.fetchPage = (r) => listing.fetchPage({ ...r, offset: r.offset % 100 });
    const steps = await collect(iteratePages({ fetchPage, limit: 50 }));
    expect(steps).toHaveLength(4);
    expect(steps[3]?.findings).toEqual([{ kind: 'loop', offset: 150 }]);
  });

  it('reports a foreign next and never asks there', async () => {
    const listing = createListing({
      size: 30,
      next: (offset) => (offset === 10 ? 'https://evil.example/v1/x' : offset < 20 ? nextUrl(offset) : null),
    });
    const steps = await collect(
      iteratePages({ fetchPage: listing.fetchPage, limit: 10, origin: 'https://api.spotify.com' }),
    );
    expect(steps.map(({ findings }) => findings)).toEqual([
      [],
      [{ kind: 'foreign-next', next: 'https://evil.example/v1/x' }],
      [],
    ]);
    expect(offsets(listing.requests)).toEqual([0, 10, 20]);
    expect(steps.flatMap(({ items }) => items)).toHaveLength(30);
  });

  it.each([
    ['done', { offset: 40, done: true, total: 500, pages: 4 }, {}],
    ['at maxItems', { offset: 40, done: false, total: 500, pages: 4 }, { maxItems: 40 }],
    ['at the cap', { offset: 1000, done: false, total: 5000, pages: 20 }, { maxOffset: 1000 }],
  ])('makes no request from a cursor that is %s', async (_, cursor, bounds) => {
    const listing = createListing({ size: 500 });
    expect(
      await collect(iteratePages({ fetchPage: listing.fetchPage, limit: 10, cursor, ...bounds })),
    ).toEqual([]);
    expect(listing.requests).toEqual([]);
  });
});

describe('iterateItems and collectItems', () => {
  it('hand out the items of all pages, without the nulls', async () => {
    const options = { size: 5, isNull: (position: number) => position % 2 === 1 };
    const expected = [{ id: 'item-0' }, { id: 'item-2' }, { id: 'item-4' }];
    expect(await collect(iterateItems({ fetchPage: createListing(options).fetchPage, limit: 2 }))).toEqual(
      expected,
    );
    expect(await collectItems({ fetchPage: createListing(options).fetchPage, limit: 2 })).toEqual(expected);
  });

  it('stop the requests when the reader stops', async () => {
    const listing = createListing({ size: 500, turns: () => 3 });
    for await (const { id } of iterateItems({ fetchPage: listing.fetchPage, limit: 10 })) {
      if (id === 'item-12') break;
    }
    expect(listing.inFlight).toBe(0);
    expect(listing.aborted.length).toBeGreaterThan(0);
    expect(listing.requests.length).toBeLessThanOrEqual(6);
  });
});
