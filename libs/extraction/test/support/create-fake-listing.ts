import type { Page, SimplifiedAlbum } from '@new-releases/spotify-types';
import type { SourceWalk } from '../../src/sources/album-source.js';

interface PageQuery {
  readonly offset: number;
  readonly limit: number;
}

export interface FakeListing {
  /** The listing as it stands; change it, and the next page comes of what it is then. */
  readonly items: (SimplifiedAlbum | null)[];
  /** What was asked for, in order. */
  readonly asked: PageQuery[];
  fetchPage(query: PageQuery): Promise<Page<SimplifiedAlbum>>;
}

/** A listing that answers pages as Spotify does. `before` is called ahead of each page, with its number from 0. */
export function createFakeListing(
  albums: readonly (SimplifiedAlbum | null)[],
  before: (page: number, items: (SimplifiedAlbum | null)[]) => void = () => undefined,
): FakeListing {
  const items = [...albums];
  const asked: PageQuery[] = [];
  return {
    items,
    asked,
    async fetchPage({ offset, limit }) {
      before(asked.length, items);
      asked.push({ offset, limit });
      const hasMore = offset + limit < items.length;
      return {
        items: items.slice(offset, offset + limit),
        limit,
        offset,
        total: items.length,
        next: hasMore ? `https://api.spotify.com/v1/listing?offset=${offset + limit}` : null,
      };
    },
  };
}

/** What a source is given by a run of which nothing is stored yet. */
export function buildWalk(
  overrides: Partial<{
    limit: number;
    market: string;
    cursors: Readonly<Record<string, { offset: number; done: boolean; total: number | null; pages: number }>>;
  }> = {},
): SourceWalk {
  return {
    signal: new AbortController().signal,
    market: overrides.market ?? null,
    limit: overrides.limit ?? null,
    findCursor: async (partition: string) => overrides.cursors?.[partition] ?? null,
  };
}

export async function collect<T>(pages: AsyncIterable<T>): Promise<T[]> {
  const collected: T[] = [];
  for await (const page of pages) collected.push(page);
  return collected;
}
