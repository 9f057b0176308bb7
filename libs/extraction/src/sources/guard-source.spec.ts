import { describe, expect, it } from '@jest/globals';
import type { SpotifyClient } from '@new-releases/spotify-client';
import { apiErrors } from '../../test/support/build-errors.js';
import { buildWalk, collect } from '../../test/support/create-fake-listing.js';
import type { CustomSource } from './custom-source.js';
import { guardSource } from './guard-source.js';

const client = {} as SpotifyClient;
const cursor = { offset: 1, done: true, total: null, pages: 1 };

/** A source that yields these, whatever they are. */
function sourceOf(...pages: unknown[]): CustomSource {
  return {
    name: 'own',
    async *pages() {
      yield* pages as never[];
    },
  };
}

describe('guardSource', () => {
  it('fills in what a page leaves out, and keeps what else its cursor holds', async () => {
    const page = { records: [{ record: { id: 'a' }, position: 0 }], cursor: { ...cursor, token: 'xyz' } };
    expect(await collect(guardSource(sourceOf(page), client).pages(buildWalk()))).toEqual([
      {
        partition: '',
        records: [{ record: { id: 'a', name: '' }, position: 0 }],
        nulls: 0,
        moved: false,
        reportedTotal: null,
        capReached: false,
        findings: [],
        cursor: { ...cursor, token: 'xyz' },
        endsEarly: false,
      },
    ]);
  });

  it.each([
    ['no page', null, 'no page'],
    ['no cursor', { records: [] }, 'cursor of a page is none'],
    ['a cursor that is none', { records: [], cursor: { offset: -1 } }, 'cursor of a page is none'],
    ['a cursor that no JSON can hold', { records: [], cursor: { ...cursor, at: 1n } }, 'BigInt'],
    ['a record that no JSON can hold', { cursor, records: [{ record: { id: 1n }, position: 0 }] }, 'BigInt'],
    ['a record that is a function', { cursor, records: [{ record: () => 1, position: 0 }] }, 'no JSON'],
    ['a cursor that is none as JSON', { records: [], cursor: { ...cursor, toJSON: () => null } }, 'is none'],
    ['no records', { cursor }, 'no records'],
    ['a record without a position', { cursor, records: [{ record: {} }] }, 'without a position'],
    ['a partition that is none', { cursor, records: [], partition: 5 }, 'wrong type'],
    ['findings that are none', { cursor, records: [], findings: [5] }, 'wrong type'],
  ])('takes %s for a source that broke off', async (_what, page, problem) => {
    const pages = guardSource(sourceOf(page), client).pages(buildWalk());
    await expect(collect(pages)).rejects.toMatchObject({
      name: 'SourceError',
      source: 'own',
      message: expect.stringContaining(problem),
    });
  });

  it('lets errors of Spotify and of the store pass, and puts all others down to the source', async () => {
    const throwing = (error: unknown): CustomSource => ({
      name: 'own',
      async *pages() {
        yield { records: [], cursor };
        throw error;
      },
    });
    const walked = (source: CustomSource, walk = buildWalk()) =>
      collect(guardSource(source, client).pages(walk)).catch((error: unknown) => error);
    expect(await walked(throwing(apiErrors.quota))).toBe(apiErrors.quota);
    const cause = new RangeError('gone');
    expect(await walked(throwing(cause))).toMatchObject({ name: 'SourceError', cause });
    expect(await walked(throwing(Object.create(null)))).toMatchObject({
      name: 'SourceError',
      message: expect.stringContaining('cannot be told'),
    });

    const full = new Error('disk full');
    const asking: CustomSource = {
      name: 'own',
      async *pages({ findCursor }) {
        await findCursor('').catch(() => undefined);
        yield { records: [], cursor };
        throw new Error('and so I fail');
      },
    };
    expect(await walked(asking, { ...buildWalk(), findCursor: () => Promise.reject(full) })).toBe(full);
  });

  it('is not disturbed by an iterator that throws while it is closed', async () => {
    const own: CustomSource = {
      name: 'own',
      pages: () => ({
        [Symbol.asyncIterator]: () => ({
          next: () => Promise.resolve({ done: false, value: { records: [], cursor } }),
          return() {
            throw new Error('thrown, not rejected');
          },
        }),
      }),
    };
    for await (const page of guardSource(own, client).pages(buildWalk())) {
      expect(page.cursor).toEqual(cursor);
      break;
    }
  });

  it('does not close an iterator that has failed', async () => {
    let closed = 0;
    const own: CustomSource = {
      name: 'own',
      pages: () => ({
        [Symbol.asyncIterator]: () => ({
          next: () => Promise.reject(new Error('broken')),
          return() {
            closed += 1;
            return Promise.resolve({ done: true, value: undefined });
          },
        }),
      }),
    };
    await expect(collect(guardSource(own, client).pages(buildWalk()))).rejects.toMatchObject({
      name: 'SourceError',
    });
    expect(closed).toBe(0);
  });

  it('lets a source tidy up when it is left, and ends on an abort though the source does not', async () => {
    let tidied = 0;
    const tidy: CustomSource = {
      name: 'own',
      async *pages() {
        try {
          yield { records: [], cursor };
          yield { records: [], cursor };
        } finally {
          tidied += 1;
        }
      },
    };
    for await (const page of guardSource(tidy, client).pages(buildWalk())) {
      expect(page.records).toEqual([]);
      break;
    }
    expect(tidied).toBe(1);

    const aborted = new AbortController();
    const hanging: CustomSource = {
      name: 'own',
      async *pages() {
        aborted.abort(new Error('enough'));
        await new Promise(() => undefined);
        yield { records: [], cursor };
      },
    };
    const pages = guardSource(hanging, client).pages({ ...buildWalk(), signal: aborted.signal });
    await expect(collect(pages)).rejects.toThrow('enough');
  });

  it('says that nothing was listed, unless a cursor tells of an earlier walk', async () => {
    const asking: CustomSource = {
      name: 'own',
      async *pages({ findCursor }) {
        await findCursor('a');
        yield* [];
      },
    };
    const guarded = guardSource(asking, client);
    expect(await collect(guarded.pages(buildWalk()))).toMatchObject([
      { findings: ['the source listed nothing'] },
    ]);
    expect(await collect(guarded.pages(buildWalk({ cursors: { a: cursor } })))).toEqual([]);
  });
});
