import type { Page } from '@new-releases/spotify-types';
import type { FetchPage, PageRequest } from '../src/index.js';

export interface Item {
  id: string;
}

export interface ListingOptions {
  size: number;
  /** The largest page the listing gives. */
  maxLimit?: number;
  isNull?: (position: number) => boolean;
  /** What the page at an offset reports; the truth by default, undefined leaves it out. */
  total?: (offset: number) => number | undefined;
  next?: (offset: number) => string | null | undefined;
  /** Turns of the event loop that a page takes. */
  turns?: (offset: number) => number;
  /** Runs before the page at an offset is made; may throw. */
  before?: (offset: number) => void;
}

export interface Listing {
  fetchPage: FetchPage<Item>;
  requests: PageRequest[];
  mostInFlight: number;
  inFlight: number;
  /** Offsets whose request was aborted before it was answered. */
  aborted: number[];
}

export const nextUrl = (offset: number): string => `https://api.spotify.com/v1/x?offset=${offset}`;

/** A listing whose page is a pure function of offset and limit, over a network of event-loop turns. */
export function createListing(options: ListingOptions): Listing {
  const { size, maxLimit = Infinity, isNull = () => false, turns = () => 1 } = options;
  const listing: Listing = { fetchPage, requests: [], mostInFlight: 0, inFlight: 0, aborted: [] };
  return listing;

  async function fetchPage({
    offset,
    limit,
    signal,
  }: PageRequest & { signal: AbortSignal }): Promise<Page<Item>> {
    listing.requests.push({ offset, limit });
    listing.inFlight += 1;
    listing.mostInFlight = Math.max(listing.mostInFlight, listing.inFlight);
    try {
      for (let turn = turns(offset); turn > 0; turn -= 1) {
        await new Promise((resolve) => setImmediate(resolve));
        if (signal.aborted) listing.aborted.push(offset);
        signal.throwIfAborted();
      }
      options.before?.(offset);
      const effective = Math.min(limit, maxLimit);
      const end = Math.min(size, offset + effective);
      const items: (Item | null)[] = [];
      for (let position = offset; position < end; position += 1) {
        items.push(isNull(position) ? null : { id: `item-${position}` });
      }
      const page: Page<Item> = { items, limit: effective, offset };
      const total = options.total ? options.total(offset) : size;
      if (total !== undefined) page.total = total;
      const next = options.next ? options.next(offset) : end < size ? nextUrl(end) : null;
      if (next !== undefined) page.next = next;
      return page;
    } finally {
      listing.inFlight -= 1;
    }
  }
}

/** Seeded numbers in [0, 1): mulberry32. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export async function collect<T>(steps: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const step of steps) all.push(step);
  return all;
}
