import { albumNameOf, artistNameOf, createAlbumHead, isEdition, marketsOf } from './album-head.js';
import { parseUpc } from './build-album.js';
import { parseIsrc } from './build-track.js';
import { type Generator } from './generator.js';
import { wordsOf } from './names.js';
import { type ParsedQuery } from './parse-query.js';
import { releaseDateOf } from './release-date.js';

/**
 * True when an album answers the query. `tag:new` holds for all that appeared in the last two weeks, whatever date its label gives: for
 * the whole catalogue, unless it has a past. A word matches the beginning of any word of the album's or its artists' names.
 */
function matchesAlbum(generator: Generator, query: ParsedQuery, album: number, newEnd: number): boolean {
  const { draw } = generator;
  const { filters, words, years } = query;
  const tag = filters.get('tag');
  if (tag === 'new' && album >= newEnd && album < generator.size) return false;
  // `tag:hipster`: the lowest tenth by popularity.
  if (tag !== undefined && tag !== 'new' && !(tag === 'hipster' && draw(album, 0, 8) % 101 < 10))
    return false;
  // The genre filter does not apply to albums: it finds none.
  if (filters.has('genre')) return false;
  const head = createAlbumHead(generator, album);
  const upc = filters.get('upc');
  if (upc !== undefined && parseUpc(upc) !== head.content) return false;
  const isrc = filters.get('isrc');
  if (isrc !== undefined && parseIsrc(isrc)?.album !== head.content) return false;
  if (years !== null) {
    const year = Number(releaseDateOf(generator, album).release_date?.slice(0, 4));
    if (!(year >= years.from && year <= years.to)) return false;
  }
  const albumName = filters.get('album');
  const artistName = filters.get('artist');
  if (albumName === undefined && artistName === undefined && words.length === 0) return true;
  const nameWords = wordsOf(albumNameOf(draw, head.content));
  const artistWords = head.artists.flatMap((artist) => wordsOf(artistNameOf(draw, artist)));
  return (
    hasAll(nameWords, wordsOf(albumName ?? '')) &&
    hasAll(artistWords, wordsOf(artistName ?? '')) &&
    hasAll([...nameWords, ...artistWords], words)
  );
}

/** True when every wanted word begins some word of the text. */
export function hasAll(text: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((word) => text.some((candidate) => candidate.startsWith(word)));
}

/** Which albums there are at a time. */
export interface AlbumsToSearch {
  /** Those before it are not out yet. */
  first: number;
  /** Those before it are new. */
  newEnd: number;
  /** So many came in behind the last. */
  added: number;
  market?: string | undefined;
}

/**
 * The albums that answer a query, newest first, as indexes. Looks through the whole catalogue (about a microsecond an album)
 * unless a filter names the release itself.
 */
export function findAlbums(
  generator: Generator,
  query: ParsedQuery,
  { first, newEnd, added, market }: AlbumsToSearch,
): number[] {
  const found: number[] = [];
  const visit = (album: number): void => {
    if (album < first || album >= generator.size + added) return;
    if (!matchesAlbum(generator, query, album, newEnd)) return;
    if (market === undefined || marketsOf(generator.draw, album).includes(market)) found.push(album);
  };
  const named = namedRelease(query);
  if (named !== undefined) {
    if (named === null) return [];
    visit(named);
    if (isEdition(named + 1)) visit(named + 1);
    return found;
  }
  for (let i = added - 1; i >= 0; i--) visit(generator.size + i);
  for (let album = first; album < generator.size; album++) visit(album);
  return found;
}

/** undefined: the query names none; null: it names one that cannot be. */
function namedRelease({ filters }: ParsedQuery): number | null | undefined {
  const upc = filters.get('upc');
  if (upc !== undefined) return parseUpc(upc);
  const isrc = filters.get('isrc');
  return isrc === undefined ? undefined : (parseIsrc(isrc)?.album ?? null);
}
