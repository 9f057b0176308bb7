import { describe, expect, it } from '@jest/globals';
import type { Page } from '@new-releases/spotify-types';
import { iteratePages, type FetchPage, type IteratePagesOptions, type PageCursor } from '../src/index.js';
import { collect, createListing, createRandom, type Item, type ListingOptions } from './listing.js';

type Walk = Omit<IteratePagesOptions<Item>, 'fetchPage'>;

interface World {
  listing: ListingOptions;
  walk: Walk;
  /** Page size that comes out of what is asked and what the server gives. */
  pageSize: number;
  /** Positions that the walk may see. */
  reach: number;
  totalIsTrue: boolean;
}

/** A listing that lies and answers out of order, and a way to walk over it. */
function createWorld(seed: number): World {
  const random = createRandom(seed);
  const whole = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  const often = (probability: number) => random() < probability;
  const size = often(0.1) ? whole(0, 2) : whole(0, 230);
  const limit = whole(1, 50);
  const maxLimit = often(0.3) ? whole(1, 50) : Infinity;
  const nullShare = often(0.5) ? random() * 0.5 : 0;
  const perPosition = Array.from({ length: size + 1 }, random);
  const at = (index: number) => perPosition[index % perPosition.length] ?? 0;
  const totalIsTrue = often(0.5);
  const listing: ListingOptions = {
    size,
    maxLimit,
    isNull: (position) => at(position) < nullShare,
    turns: (offset) => Math.floor(at(offset + 7) * 6),
  };
  if (!totalIsTrue) {
    listing.total = (offset) => (at(offset + 1) < 0.2 ? undefined : Math.floor(at(offset + 2) * 2 * size));
  }
  const walk: Walk = { limit, endsOnNullNext: often(0.5) };
  if (!walk.endsOnNullNext)
    listing.next = (offset) => (at(offset + 3) < 0.5 ? null : 'https://api.spotify.com/n');
  if (often(0.3)) walk.maxItems = whole(0, 250);
  if (often(0.3)) walk.maxOffset = whole(0, 250);
  const reach = Math.min(walk.maxItems ?? Infinity, walk.maxOffset ?? Infinity);
  return { listing, walk, pageSize: Math.min(limit, maxLimit), reach, totalIsTrue };
}

/** Pages that must be read: all up to the bound, or to the last one, or in search to the empty one. */
function countPages({ listing, walk, pageSize, reach }: World): number {
  const toTheEnd = Math.ceil(listing.size / pageSize);
  return Math.min(Math.ceil(reach / pageSize), walk.endsOnNullNext ? Math.max(1, toTheEnd) : toTheEnd + 1);
}

const throughJson = (cursor: PageCursor) => JSON.parse(JSON.stringify(cursor)) as PageCursor;
const seeds = Array.from({ length: 250 }, (_, index) => index + 1);

describe('over many listings', () => {
  it('a walk hands out every element once, in order, with the fewest requests', async () => {
    for (const seed of seeds) {
      const world = createWorld(seed);
      const listing = createListing(world.listing);
      const steps = await collect(
        iteratePages({ ...world.walk, fetchPage: listing.fetchPage, readAhead: 0 }),
      );

      const expected: number[] = [];
      for (let position = 0; position < Math.min(world.listing.size, world.reach); position += 1) {
        if (!world.listing.isNull?.(position)) expected.push(position);
      }
      const context = { seed, pages: countPages(world) };
      expect({ seed, positions: steps.flatMap(({ positions }) => positions) }).toEqual({
        seed,
        positions: expected,
      });
      expect(steps.flatMap(({ items }) => items.map(({ id }) => id))).toEqual(
        expected.map((p) => `item-${p}`),
      );
      expect({ seed, pages: listing.requests.length }).toEqual(context);
      expect({ seed, pages: steps.length }).toEqual(context);
      expect(steps.slice(0, -1).every(({ cursor }) => !cursor.done)).toBe(true);
      expect(steps.at(-1)?.cursor.done ?? true).toBe(true);
    }
  });

  it('reading ahead changes nothing about the pages, and stays within its bounds', async () => {
    for (const seed of seeds) {
      const world = createWorld(seed);
      const readAhead = 1 + (seed % 7);
      const plain = createListing(world.listing);
      const ahead = createListing(world.listing);
      const expected = await collect(
        iteratePages({ ...world.walk, fetchPage: plain.fetchPage, readAhead: 0 }),
      );
      const steps = await collect(iteratePages({ ...world.walk, fetchPage: ahead.fetchPage, readAhead }));

      expect({ seed, steps }).toEqual({ seed, steps: expected });
      expect(ahead.mostInFlight).toBeLessThanOrEqual(readAhead + 1);
      expect(ahead.inFlight).toBe(0);
      expect(ahead.requests.every((r) => r.limit >= 1 && r.offset + r.limit <= world.reach)).toBe(true);
      expect(new Set(ahead.requests.map(({ offset }) => offset)).size).toBe(ahead.requests.length);
      if (world.totalIsTrue)
        expect({ seed, requests: ahead.requests }).toEqual({ seed, requests: plain.requests });
    }
  });

  it('a walk that is interrupted after any page goes on with exactly the rest', async () => {
    for (const seed of seeds) {
      const world = createWorld(seed);
      const walkFrom = (cursor?: PageCursor) => {
        const { fetchPage } = createListing(world.listing);
        const options = { ...world.walk, fetchPage, readAhead: seed % 4 };
        return iteratePages(cursor === undefined ? options : { ...options, cursor });
      };
      const expected = await collect(walkFrom());
      const at = Math.floor(createRandom(seed + 1e6)() * expected.length);
      for (const index of new Set([0, at, expected.length - 1])) {
        const step = expected[index];
        if (step === undefined) continue;
        const rest = await collect(walkFrom(throughJson(step.cursor)));
        expect({ seed, index, rest }).toEqual({ seed, index, rest: expected.slice(index + 1) });
      }
    }
  });

  it('a walk that is interrupted after every page is the whole walk', async () => {
    for (const seed of seeds.slice(0, 150)) {
      const world = createWorld(seed);
      const { fetchPage } = createListing(world.listing);
      const expected = await collect(iteratePages({ ...world.walk, fetchPage }));
      const steps: typeof expected = [];
      for (let cursor: PageCursor | undefined; ;) {
        const options = { ...world.walk, fetchPage };
        const pages = iteratePages(cursor === undefined ? options : { ...options, cursor });
        const { value: step } = await pages.next();
        await pages.return();
        if (!step) break;
        steps.push(step);
        cursor = throughJson(step.cursor);
      }
      expect({ seed, steps }).toEqual({ seed, steps: expected });
    }
  });
});

describe('over listings that gain items at their top while they are read', () => {
  it('no element that was there at the start is missed, and each repetition is counted', async () => {
    let moved = 0;
    for (const seed of seeds.slice(0, 200)) {
      const random = createRandom(seed);
      const limit = 5 + Math.floor(random() * 40);
      const size = Math.floor(random() * 200);
      const ids = Array.from({ length: size }, (_, index) => `old-${index}`);
      let newest = 0;
      const fetchPage: FetchPage<Item> = async (request): Promise<Page<Item>> => {
        // Fewer than a page at a time, lest the walk never reach the end.
        const arrivals = newest > 60 || random() < 0.5 ? 0 : Math.floor(random() * 4);
        for (let n = 0; n < arrivals; n += 1) ids.unshift(`new-${(newest += 1)}`);
        const end = request.offset + request.limit;
        const items = ids.slice(request.offset, end).map((id) => ({ id }));
        return { items, total: ids.length, next: end < ids.length ? 'https://api.spotify.com/n' : null };
      };
      const stopAfter = Math.floor(random() * 4);
      let cursor: PageCursor | undefined;
      const steps = [];
      do {
        const options = { fetchPage, limit, readAhead: 0 };
        let taken = 0;
        for await (const step of iteratePages(cursor === undefined ? options : { ...options, cursor })) {
          steps.push(step);
          cursor = throughJson(step.cursor);
          if (taken++ === stopAfter) break;
        }
      } while (cursor?.done === false);

      const seen = steps.flatMap(({ items }) => items.map(({ id }) => id));
      const distinct = new Set(seen);
      for (let index = 0; index < size; index += 1) expect(distinct).toContain(`old-${index}`);
      const repeated = steps.reduce((sum, step) => sum + step.repeated, 0);
      expect({ seed, repeated }).toEqual({ seed, repeated: seen.length - distinct.size });
      const changes = steps.filter(({ findings }) => findings.some(({ kind }) => kind === 'total-changed'));
      const totals = steps.map(({ total }) => total);
      expect(changes).toHaveLength(totals.filter((total, n) => n > 0 && total !== totals[n - 1]).length);
      expect(steps.flatMap(({ findings }) => findings).some(({ kind }) => kind === 'loop')).toBe(false);
      moved += repeated;
    }
    expect(moved).toBeGreaterThan(500);
  });
});
