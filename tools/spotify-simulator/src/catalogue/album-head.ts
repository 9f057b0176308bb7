import { type Draw } from './hash.js';
import { pickMarkets } from './markets.js';
import { createName } from './names.js';

/** What an album is made of before any object is built: numbers only, cheap enough to scan a whole catalogue. */
export interface AlbumHead {
  /** Index the album's content is drawn from: its own, or that of the release it is another edition of. */
  content: number;
  isEdition: boolean;
  type: 'album' | 'single' | 'compilation' | null;
  trackCount: number;
  tracksPerDisc: number;
  /** Artist indexes: of the album, and guests on some of its tracks. */
  artists: readonly number[];
  guests: readonly number[];
}

export interface HeadSource {
  draw: Draw;
  artistCount: number;
}

/** Every n-th album has the trait, so that small catalogues hold one too. */
const everyNth = (index: number, n: number, at: number): boolean => index % n === at;

/** True when the album repeats the release before it under an id of its own, as market editions do. */
export function isEdition(index: number): boolean {
  return everyNth(index, 41, 5);
}

/** An album in numbers. Album 7 has more than 50 tracks, 107 more than 100, and so on at fixed distances. */
export function createAlbumHead({ draw, artistCount }: HeadSource, index: number): AlbumHead {
  const edition = isEdition(index);
  const content = edition ? index - 1 : index;
  const bits = draw(content, 0, 1);
  const size = draw(content, 0, 2);
  const { trackCount, type } = pickSize(content, bits, size);
  const artists = pickArtists(draw, content, artistCount);
  return {
    content,
    isEdition: edition,
    type: everyNth(content, 211, 31) ? null : type,
    trackCount,
    tracksPerDisc:
      trackCount <= 14 ? trackCount : trackCount > 50 ? 24 : Math.ceil(trackCount / (1 + (size % 2))),
    artists: type === 'compilation' ? artists.slice(0, 1) : artists,
    guests:
      bits % 3 === 0 ? [pickArtist(draw, content, 9, artistCount)].filter((a) => !artists.includes(a)) : [],
  };
}

/** About eight tracks on average: 55 % singles of 1-3, 17 % EPs of 4-6, the rest albums of 8-20; 3 % over 50, 0.3 % over 100. */
function pickSize(index: number, bits: number, size: number): Pick<AlbumHead, 'trackCount' | 'type'> {
  if (everyNth(index, 333, 107)) return { trackCount: 101 + (size % 150), type: 'compilation' };
  if (everyNth(index, 33, 7))
    return { trackCount: 51 + (size % 50), type: size % 2 === 0 ? 'compilation' : 'album' };
  const share = bits % 100;
  if (share < 55) return { trackCount: 1 + (size % 3), type: 'single' };
  if (share < 72) return { trackCount: 4 + (size % 3), type: 'single' };
  return { trackCount: 8 + (size % 13), type: share < 95 ? 'album' : 'compilation' };
}

/** Skewed, so that a few artists have many albums. */
function pickArtist(draw: Draw, index: number, salt: number, artistCount: number): number {
  return Math.floor(artistCount * (draw(index, 1, salt) / 2 ** 32) ** 2.5);
}

function pickArtists(draw: Draw, index: number, artistCount: number): number[] {
  const share = draw(index, 1, 1) % 100;
  const count = share < 80 ? 1 : share < 94 ? 2 : 3;
  const picked = [10, 11, 12].slice(0, count).map((salt) => pickArtist(draw, index, salt, artistCount));
  return [...new Set(picked)];
}

/** The album's name; every 97th is empty, as after a takedown. */
export function albumNameOf(draw: Draw, content: number): string {
  return everyNth(content, 97, 11) ? '' : createName(draw(content, 0, 3));
}

/** The markets of an album; editions are sold where the first is not, and the other way round, when that is not everywhere. */
export function marketsOf(draw: Draw, index: number): readonly string[] {
  return pickMarkets(draw(index, 0, 4));
}

/** The name of an artist. */
export function artistNameOf(draw: Draw, artist: number): string {
  return createName(draw(artist, 2, 1)) || 'Untitled';
}
