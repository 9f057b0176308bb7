import { describe, expect, it } from '@jest/globals';
import type { PageCursor } from '@new-releases/pagination';
import { BadRequestError } from '@new-releases/spotify-client';
import { buildListedPage } from '../../test/support/build-listed-page.js';
import type { ListedPage } from './album-source.js';
import { walkWithPageSize } from './walk-with-page-size.js';

const invalidLimit = () =>
  new BadRequestError('Invalid limit', { operation: 'search', isInvalidLimit: true });

/** Walks over thirty items; fails where the test says so. */
async function walk(options: {
  pageSize: number;
  cursor?: PageCursor;
  fails: (pageSize: number, offset: number) => Error | null;
}) {
  const walks: [pageSize: number, from: number][] = [];
  const remembered: unknown[][] = [];
  const offsets: number[] = [];
  async function* pagesFrom(pageSize: number, cursor: PageCursor | null): AsyncGenerator<ListedPage> {
    walks.push([pageSize, cursor?.offset ?? 0]);
    for (let offset = cursor?.offset ?? 0; offset < 30; offset += pageSize) {
      const error = options.fails(pageSize, offset);
      if (error) throw error;
      yield buildListedPage({ cursor: { offset: offset + pageSize, done: false, total: 30, pages: 1 } });
    }
  }
  const pages = walkWithPageSize({
    operation: 'search',
    capabilities: {
      pageSize: () => options.pageSize,
      rememberPageSize: async (...facts) => void remembered.push(facts),
    },
    cursor: options.cursor ?? null,
    walk: pagesFrom,
  });
  let error: unknown = null;
  try {
    for await (const page of pages) offsets.push(page.cursor.offset);
  } catch (cause) {
    error = cause;
  }
  return { walks, remembered, offsets, error };
}

describe('walkWithPageSize', () => {
  it('walks with the largest page as long as it is taken', async () => {
    expect(await walk({ pageSize: 50, fails: () => null })).toEqual({
      walks: [[50, 0]],
      remembered: [],
      offsets: [50],
      error: null,
    });
  });

  it('falls to small pages where the limit is refused, and remembers', async () => {
    const { walks, remembered, offsets } = await walk({
      pageSize: 50,
      fails: (pageSize) => (pageSize > 10 ? invalidLimit() : null),
    });
    expect(walks).toEqual([
      [50, 0],
      [10, 0],
    ]);
    expect(offsets).toEqual([10, 20, 30]);
    expect(remembered).toEqual([['search', 10, expect.stringContaining('Invalid limit')]]);
  });

  it('goes on from where the larger pages ended', async () => {
    const { walks, offsets } = await walk({
      pageSize: 20,
      fails: (pageSize, offset) => (pageSize > 10 && offset >= 20 ? invalidLimit() : null),
    });
    expect(walks).toEqual([
      [20, 0],
      [10, 20],
    ]);
    expect(offsets).toEqual([20, 30]);
  });

  it('goes on from a stored cursor', async () => {
    const cursor = { offset: 20, done: false, total: 30, pages: 2 };
    const { walks } = await walk({
      pageSize: 50,
      cursor,
      fails: (size) => (size > 10 ? invalidLimit() : null),
    });
    expect(walks).toEqual([
      [50, 20],
      [10, 20],
    ]);
  });

  it.each([
    ['another bad request', 50, new BadRequestError('Invalid market', { operation: 'search' })],
    ['any other error', 50, new Error('down')],
    ['a limit that is refused though it is the smallest', 10, invalidLimit()],
  ])('passes %s on', async (_, pageSize, failure) => {
    const { walks, remembered, error } = await walk({ pageSize, fails: () => failure });
    expect(error).toBe(failure);
    expect(walks).toHaveLength(1);
    expect(remembered).toEqual([]);
  });
});
