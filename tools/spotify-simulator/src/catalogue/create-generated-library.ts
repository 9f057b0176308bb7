import { type Album, type Artist, type SimplifiedAlbum, type Track } from '@new-releases/spotify-types';
import { artistNameOf, createAlbumHead, isEdition, marketsOf } from './album-head.js';
import { createArtistIndex } from './artist-index.js';
import { createBoundedCache } from './bounded-cache.js';
import { buildAlbum, buildSimplifiedAlbum, buildTracks } from './build-album.js';
import { buildArtist } from './build-artist.js';
import { isrcOf } from './build-track.js';
import { createGenerator, kinds, type Generator, type GeneratorOptions } from './generator.js';
import { type AlbumGroup, type Library, type Listing } from './library.js';
import { wordsOf } from './names.js';
import { parseQuery } from './parse-query.js';
import { findAlbums, hasAll } from './search-albums.js';
import { findTracks } from './search-tracks.js';

/** Growth ends at a tenth of the catalogue, so that a walk over a listing that grows with each page ends too. */
const maxGrowth = 0.1;

/**
 * A catalogue made from its seed, album by album, as it is asked for: nothing but a few numbers an album is ever held, so
 * 100,000 albums need no more memory than 100.
 */
export function createGeneratedLibrary(
  options: GeneratorOptions & { newReleasesTotal: number | null; now: () => number },
): Library {
  const generator = createGenerator(options);
  const { codec, draw, size, calendar } = generator;
  const artistIndex = createArtistIndex(generator);
  const searches = createBoundedCache<number[]>(1_000_000);
  let added = 0;

  /** Of the albums that are out: the first, and behind the last that is new. */
  const findOut = (): { first: number; newEnd: number } =>
    calendar?.at(options.now()) ?? { first: 0, newEnd: size };
  /** Index of the album at a position of the listing. */
  const albumAt = (position: number, first: number): number =>
    position < added ? size + added - 1 - position : first + position - added;
  const listIds = (end: number): string[] => {
    const { first } = findOut();
    return range(0, end - first + added).map((at) => codec.encode(kinds.album, albumAt(at, first), 0));
  };
  const albumIndex = (id: string): number | null => {
    const content = codec.decode(id);
    return content?.kind === kinds.album && content.b === 0 && content.a < size + added ? content.a : null;
  };
  const isSold = (album: number, market?: string): boolean =>
    album >= findOut().first && (market === undefined || marketsOf(draw, album).includes(market));
  const listIndexes = <T>(indexes: readonly number[], build: (index: number) => T): Listing<T> => ({
    total: indexes.length,
    read: (offset, limit) => indexes.slice(offset, offset + limit).map(build),
  });
  const search = (query: string, market?: string): number[] => {
    const out = findOut();
    const key = `${out.first} ${out.newEnd} ${added} ${market ?? ''} ${query}`;
    const known = searches.get(key);
    if (known !== undefined) return known;
    const found = findAlbums(generator, parseQuery(query), { ...out, added, market });
    searches.set(key, found, found.length + 1);
    return found;
  };

  return {
    newReleases() {
      const { first, newEnd } = findOut();
      const total = Math.min(newEnd - first, options.newReleasesTotal ?? size) + added;
      return {
        total,
        read: (offset, limit) =>
          range(offset, Math.min(total, offset + limit)).map((at) =>
            buildSimplifiedAlbum(generator, albumAt(at, first)),
          ),
      };
    },
    size: () => size - findOut().first + added,
    albumIds: () => listIds(size),
    album(id, market): Album | null {
      const index = albumIndex(id);
      return index === null || !isSold(index, market) ? null : buildAlbum(generator, index, market);
    },
    tracks(id, offset, limit, market) {
      const index = albumIndex(id);
      if (index === null || !isSold(index, market)) return null;
      const total = createAlbumHead(generator, index).trackCount;
      const nextOffset = offset + limit < total ? offset + limit : null;
      return { items: buildTracks(generator, index, offset, limit, market), total, nextOffset };
    },
    artist(id): Artist | null {
      const index = artistOf(generator, id);
      return index === null ? null : buildArtist(generator, index);
    },
    artistAlbums(id, groups, market) {
      const artist = artistOf(generator, id);
      if (artist === null) return null;
      const entries = artistIndex(artist, added).filter(({ album }) => isSold(album, market));
      const ordered = groups.flatMap((group) => entries.filter((entry) => entry.group === group));
      return {
        total: ordered.length,
        read: (offset, limit) =>
          ordered
            .slice(offset, offset + limit)
            .map(({ album, group }: { album: number; group: AlbumGroup }) => ({
              album_group: group,
              ...buildSimplifiedAlbum(generator, album, market),
            })),
      };
    },
    track(id, market): Track | null {
      const content = codec.decode(id);
      if (content?.kind !== kinds.track || content.a >= size + added) return null;
      if (content.b >= createAlbumHead(generator, content.a).trackCount) return null;
      if (isSold(content.a, market)) return buildFullTrack(generator, content.a, content.b, market);
      const twin = otherEdition(content.a);
      if (twin === null || twin >= size + added || !isSold(twin, market)) return null;
      const linked = buildFullTrack(generator, twin, content.b, market);
      return {
        ...linked,
        linked_from: {
          external_urls: { spotify: `https://open.spotify.com/track/${id}` },
          href: `${generator.baseUrl()}/tracks/${id}`,
          id,
          type: 'track',
          uri: `spotify:track:${id}`,
        },
      };
    },
    searchAlbums: (query, market): Listing<SimplifiedAlbum> =>
      listIndexes(search(query, market), (album) => buildSimplifiedAlbum(generator, album, market)),
    searchTracks: (query, market) => {
      const found = findTracks(generator, parseQuery(query), { ...findOut(), added, market });
      return {
        total: found.length,
        read: (offset, limit) =>
          found
            .slice(offset, offset + limit)
            .map(([album, at]) => buildFullTrack(generator, album, at, market)),
      };
    },
    searchArtists(query) {
      const { words, filters } = parseQuery(query);
      const wanted = [...words, ...wordsOf(filters.get('artist') ?? '')];
      const matches = (artist: number): boolean => hasAll(wordsOf(artistNameOf(draw, artist)), wanted);
      return listIndexes(
        wanted.length === 0 ? [] : range(0, generator.artistCount).filter(matches),
        (artist) => buildArtist(generator, artist),
      );
    },
    grow() {
      if (added >= Math.max(1, Math.floor(size * maxGrowth))) return false;
      added += 1;
      return true;
    },
    addedAlbumIds: () => listIds(findOut().first),
  };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}

function artistOf({ codec, artistCount }: Generator, id: string): number | null {
  const content = codec.decode(id);
  return content?.kind === kinds.artist && content.b === 0 && content.a < artistCount ? content.a : null;
}

/** The other edition of a release, or null: editions come in pairs. */
function otherEdition(album: number): number | null {
  if (isEdition(album)) return album - 1;
  return isEdition(album + 1) ? album + 1 : null;
}

function buildFullTrack(generator: Generator, album: number, position: number, market?: string): Track {
  const head = createAlbumHead(generator, album);
  const [track] = buildTracks(generator, album, position, 1, market, head);
  if (track === undefined) throw new RangeError(`Album ${album} has no track ${position}`);
  return {
    album: buildSimplifiedAlbum(generator, album, market),
    ...track,
    external_ids: { isrc: isrcOf(head.content, position) },
    popularity: generator.draw(album, position, 23) % 101,
  };
}
