import { describe, expect, it } from '@jest/globals';
import {
  BadRequestError,
  NotFoundError,
  TransientError,
  type SpotifyClient,
} from '@new-releases/spotify-client';
import type { SimplifiedAlbum } from '@new-releases/spotify-types';
import { buildAlbum, idsOf } from '../../test/support/build-listed-page.js';
import { buildWalk, collect, createFakeListing } from '../../test/support/create-fake-listing.js';
import { createArtistsSource } from './create-artists-source.js';

/** Twenty-five albums and twelve singles of an artist, newest first: one a month, back from December 2026. */
function buildDiscography(artistId: string): Record<string, SimplifiedAlbum[]> {
  const build = (group: string, count: number) =>
    Array.from({ length: count }, (_, index) => {
      const month = new Date(Date.UTC(2026, 11 - index, 1)).toISOString().slice(0, 10);
      return buildAlbum(`${artistId}-${group}-${index}`, month);
    });
  return { album: build('album', 25), single: build('single', 12) };
}

function createWorld(options: {
  artists: readonly { artistId: string; isWalked: boolean }[];
  since?: string;
  seen?: readonly string[];
  change?: (discography: Record<string, SimplifiedAlbum[]>) => void;
  failsAt?: string;
  error?: Error;
}) {
  const asked: string[] = [];
  const events: string[] = [];
  const getArtistAlbums: SpotifyClient['getArtistAlbums'] = async ({ id, includeGroups, limit, offset }) => {
    const call = `${id}/${includeGroups}@${offset}`;
    asked.push(call);
    if (call === options.failsAt) {
      throw options.error ?? new TransientError('down', { operation, kind: 'network' });
    }
    const discography = buildDiscography(id);
    options.change?.(discography);
    return createFakeListing(discography[includeGroups] ?? []).fetchPage({ offset, limit });
  };
  const source = createArtistsSource({
    client: { getArtistAlbums },
    capabilities: { pageSize: () => 10, rememberPageSize: () => Promise.reject(new Error('not expected')) },
    origin: 'https://api.spotify.com',
    artists: options.artists,
    since: options.since ?? null,
    walks: {
      findSeen: async (_, albumIds) => new Set(albumIds.filter((id) => options.seen?.includes(id))),
      finish: async (artistId) => void events.push(`${artistId} after ${asked.length}`),
    },
  });
  return { source, asked, events };
}

const operation = 'get-an-artists-albums';
const fresh = [{ artistId: 'x', isWalked: false }];
const walked = [{ artistId: 'x', isWalked: true }];
const allOf = (group: string, count: number) => Array.from({ length: count }, (_, i) => `x-${group}-${i}`);

describe('createArtistsSource', () => {
  it('walks each group of a new artist to its end, one group a call, and then notes the walk', async () => {
    const { source, asked, events } = createWorld({
      artists: [...fresh, { artistId: 'y', isWalked: false }],
    });
    const pages = await collect(source.pages(buildWalk()));
    const own = ['album@0', 'album@10', 'album@20', 'single@0', 'single@10'];
    expect(asked).toEqual([...own.map((call) => `x/${call}`), ...own.map((call) => `y/${call}`)]);
    expect(idsOf(pages)).toHaveLength(2 * 37);
    expect(events).toEqual(['x after 5', 'y after 10']);
    expect(new Set(pages.map(({ partition }) => partition))).toEqual(
      new Set(['x/album', 'x/single', 'y/album', 'y/single']),
    );
  });

  it('ends the walk of a known artist after a page of albums that it has all seen', async () => {
    const { source, asked, events } = createWorld({
      artists: walked,
      seen: [...allOf('album', 25), ...allOf('single', 12)],
    });
    const pages = await collect(source.pages(buildWalk()));
    expect(asked).toEqual(['x/album@0', 'x/single@0']);
    expect(pages.map(({ cursor }) => cursor.done)).toEqual([true, true]);
    expect(events).toEqual(['x after 2']);
  });

  it('goes on to the next page as long as one album of a page is new', async () => {
    const { source, asked } = createWorld({
      artists: walked,
      seen: [...allOf('album', 25).slice(1), ...allOf('single', 12).filter((id) => id !== 'x-single-11')],
    });
    await collect(source.pages(buildWalk()));
    // One new album on top costs one page more; what is new at the very end is not looked for.
    expect(asked).toEqual(['x/album@0', 'x/album@10', 'x/single@0']);
  });

  it('walks a new artist to the end whatever other artists taught of its albums', async () => {
    const { source, asked } = createWorld({ artists: fresh, seen: allOf('album', 25) });
    await collect(source.pages(buildWalk()));
    expect(asked.filter((call) => call.startsWith('x/album'))).toHaveLength(3);
  });

  it('ends a first walk after a page that holds nothing since the given day', async () => {
    // The eleventh album is of 2026-02-01, the tenth of 2026-03-01.
    const { source, asked, events } = createWorld({ artists: fresh, since: '2026-03-01' });
    await collect(source.pages(buildWalk()));
    expect(asked).toEqual(['x/album@0', 'x/album@10', 'x/single@0', 'x/single@10']);
    expect(events).toEqual(['x after 4']);
  });

  it('does not take an album without a day for an old one', async () => {
    const { source, asked } = createWorld({
      artists: fresh,
      since: '2026-03-01',
      change: (discography) => {
        discography.album?.splice(12, 1, buildAlbum('x-album-12', '0000'));
      },
    });
    await collect(source.pages(buildWalk()));
    expect(asked.filter((call) => call.startsWith('x/album'))).toHaveLength(3);
  });

  it('goes on where an earlier process was, and asks nothing of a group that is done', async () => {
    const { source, asked, events } = createWorld({ artists: fresh });
    const cursors = {
      'x/album': { offset: 30, done: true, total: 25, pages: 3 },
      'x/single': { offset: 10, done: false, total: 12, pages: 1 },
    };
    await collect(source.pages(buildWalk({ cursors })));
    expect(asked).toEqual(['x/single@10']);
    expect(events).toEqual(['x after 1']);
  });

  it('does not note a walk that broke off', async () => {
    const { source, events } = createWorld({ artists: fresh, failsAt: 'x/single@10' });
    await expect(collect(source.pages(buildWalk()))).rejects.toThrow('down');
    expect(events).toEqual([]);
  });

  it.each([
    [404, 'x/album@0', new NotFoundError({ operation, status: 404 }), 0],
    [400, 'x/single@0', new BadRequestError('Invalid id', { operation, status: 400 }), 25],
  ])(
    'passes over an artist that is answered %s, says so, and walks the next',
    async (status, failsAt, error, kept) => {
      const artists = [...fresh, { artistId: 'y', isWalked: false }];
      const { source, asked, events } = createWorld({ artists, failsAt, error });
      const pages = await collect(source.pages(buildWalk()));
      expect(idsOf(pages).filter((id) => id.startsWith('x-'))).toHaveLength(kept);
      expect(idsOf(pages).filter((id) => id.startsWith('y-'))).toHaveLength(37);
      expect(asked.filter((call) => call.startsWith('x/')).at(-1)).toBe(failsAt);
      // Not noted as walked: an artist that comes back is walked from the start.
      expect(events).toEqual([`y after ${asked.length}`]);
      expect(pages.filter(({ findings }) => findings.length > 0)).toMatchObject([
        {
          partition: 'x/',
          records: [],
          cursor: { done: true },
          findings: [`the artist x was passed over: Spotify answered ${status}; watch remove ends this`],
        },
      ]);
    },
  );

  it('does not note a walk of the first so many albums', async () => {
    const { source, asked, events } = createWorld({ artists: fresh });
    const pages = await collect(source.pages(buildWalk({ limit: 10 })));
    expect(asked).toEqual(['x/album@0', 'x/single@0']);
    expect(idsOf(pages)).toHaveLength(20);
    expect(events).toEqual([]);
  });
});
