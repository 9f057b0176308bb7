import { createAlbumHead } from './album-head.js';
import { type Generator } from './generator.js';
import { type AlbumGroup } from './library.js';

/** One album in the list of an artist. */
interface ArtistEntry {
  album: number;
  group: AlbumGroup;
}

/** Answers which albums an artist is on, newest first. */
export type ArtistIndex = (artist: number, added: number) => ArtistEntry[];

/**
 * Which albums an artist is on. The lists are packed in two integer arrays at the first call (about 12 bytes an album), so
 * that 100,000 albums cost about a megabyte. `added` albums, which came after, are looked through each time.
 */
export function createArtistIndex(generator: Generator): ArtistIndex {
  let packed: { starts: Int32Array; albums: Int32Array } | null = null;
  return (artist, added) => {
    packed ??= pack(generator);
    const entries: ArtistEntry[] = [];
    for (let i = added - 1; i >= 0; i--) entries.push(...entriesOf(generator, generator.size + i, artist));
    const end = packed.starts[artist + 1] ?? 0;
    for (let i = packed.starts[artist] ?? 0; i < end; i++) {
      entries.push(...entriesOf(generator, packed.albums[i] ?? 0, artist));
    }
    return entries;
  };
}

function entriesOf(generator: Generator, album: number, artist: number): ArtistEntry[] {
  const head = createAlbumHead(generator, album);
  if (head.artists.includes(artist)) return [{ album, group: head.type ?? 'album' }];
  return appearsOn(head) && head.guests.includes(artist) ? [{ album, group: 'appears_on' }] : [];
}

/** Guests of a compilation are on none of its tracks. */
function appearsOn(head: { type: string | null }): boolean {
  return head.type !== 'compilation';
}

function pack(generator: Generator): { starts: Int32Array; albums: Int32Array } {
  const counts = new Int32Array(generator.artistCount + 1);
  const each = (visit: (artist: number, album: number) => void): void => {
    for (let album = 0; album < generator.size; album++) {
      const { artists, guests } = createAlbumHead(generator, album);
      for (const artist of artists) visit(artist, album);
      for (const artist of guests) visit(artist, album);
    }
  };
  each((artist) => {
    counts[artist + 1] = (counts[artist + 1] ?? 0) + 1;
  });
  for (let i = 1; i < counts.length; i++) counts[i] = (counts[i] ?? 0) + (counts[i - 1] ?? 0);
  const next = counts.slice();
  const albums = new Int32Array(counts[counts.length - 1] ?? 0);
  each((artist, album) => {
    const at = next[artist] ?? 0;
    albums[at] = album;
    next[artist] = at + 1;
  });
  return { starts: counts, albums };
}
