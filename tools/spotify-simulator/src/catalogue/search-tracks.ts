import { artistNameOf, createAlbumHead } from './album-head.js';
import { parseIsrc, trackNameOf } from './build-track.js';
import { type Generator } from './generator.js';
import { wordsOf } from './names.js';
import { type ParsedQuery } from './parse-query.js';
import { type AlbumsToSearch, findAlbums, hasAll } from './search-albums.js';

/** Search never shows more than this many items (GET /search: offset up to 1000). */
const reach = 1000;

/**
 * Tracks that answer a query, as pairs of album and position: the tracks of the albums that match `album:`, `artist:`,
 * `year:` and `isrc:`, with the words in the names of the track or the album's artists. Stops a page beyond search's reach.
 */
export function findTracks(
  generator: Generator,
  query: ParsedQuery,
  albums: AlbumsToSearch,
): [album: number, position: number][] {
  const { words, filters } = query;
  if (filters.has('genre') || filters.has('upc') || filters.has('tag')) return [];
  const trackWords = wordsOf(filters.get('track') ?? '');
  const position = parseIsrc(filters.get('isrc') ?? '')?.position;
  const found: [number, number][] = [];
  for (const album of findAlbums(generator, { ...query, words: [] }, albums)) {
    const head = createAlbumHead(generator, album);
    const artistWords = head.artists.flatMap((artist) => wordsOf(artistNameOf(generator.draw, artist)));
    for (let at = position ?? 0; at < (position === undefined ? head.trackCount : position + 1); at++) {
      const nameWords = wordsOf(trackNameOf(generator.draw, head.content, at));
      if (!hasAll(nameWords, trackWords) || !hasAll([...nameWords, ...artistWords], words)) continue;
      if (at < head.trackCount) found.push([album, at]);
    }
    if (found.length > reach + 50) break;
  }
  return found;
}
