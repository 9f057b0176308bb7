import { type Album, type SimplifiedAlbum, type SimplifiedTrack } from '@new-releases/spotify-types';
import { albumNameOf, createAlbumHead, marketsOf, type AlbumHead } from './album-head.js';
import { buildImages, buildSimplifiedArtist } from './build-artist.js';
import { buildTrack } from './build-track.js';
import { kinds, type Generator } from './generator.js';
import { buildPage } from './page.js';
import { releaseDateOf } from './release-date.js';

/** Tracks that an album embeds (Spotify's reference, "first 50"). */
export const embeddedTracks = 50;

/** An album as lists and searches give it. With a market, `available_markets` is left out as Spotify does. */
export function buildSimplifiedAlbum(generator: Generator, index: number, market?: string): SimplifiedAlbum {
  return simplify(generator, index, createAlbumHead(generator, index), market);
}

function simplify(generator: Generator, index: number, head: AlbumHead, market?: string): SimplifiedAlbum {
  const { draw } = generator;
  const id = generator.codec.encode(kinds.album, index, 0);
  return {
    album_type: head.type,
    artists: head.artists.map((artist) => buildSimplifiedArtist(generator, artist)),
    ...(market === undefined ? { available_markets: [...marketsOf(draw, index)] } : {}),
    external_urls: { spotify: `https://open.spotify.com/album/${id}` },
    href: `${generator.baseUrl()}/albums/${id}`,
    id,
    images: index % 101 === 13 ? [] : buildImages(draw(index, 0, 5), draw(index, 0, 6)),
    name: albumNameOf(draw, head.content),
    ...releaseDateOf(generator, index),
    total_tracks: head.trackCount,
    type: 'album',
    uri: `spotify:album:${id}`,
  };
}

/** A full album with its first 50 tracks, in the extended shape. */
export function buildAlbum(generator: Generator, index: number, market?: string): Album {
  const { draw } = generator;
  const head = createAlbumHead(generator, index);
  const album = simplify(generator, index, head, market);
  const year = new Date(generator.todayMs).getUTCFullYear();
  const label = labels[draw(head.content, 0, 7) % labels.length] ?? '';
  return {
    ...album,
    copyrights: [
      { text: `${year} ${label}`, type: 'C' },
      { text: `℗ ${year} ${label}`, type: 'P' },
    ],
    external_ids: { upc: upcOf(head.content) },
    genres: [],
    label,
    popularity: draw(index, 0, 8) % 101,
    tracks: buildPage({
      url: `${generator.baseUrl()}/albums/${album.id}/tracks`,
      query: {},
      items: buildTracks(generator, index, 0, embeddedTracks, market, head),
      offset: 0,
      limit: embeddedTracks,
      total: head.trackCount,
      nextOffset: head.trackCount > embeddedTracks ? embeddedTracks : null,
    }),
  };
}

/** The tracks at positions `offset` to `offset + limit` of an album. */
export function buildTracks(
  generator: Generator,
  index: number,
  offset: number,
  limit: number,
  market?: string,
  head = createAlbumHead(generator, index),
): SimplifiedTrack[] {
  const context = {
    album: index,
    head,
    markets: marketsOf(generator.draw, index),
    artists: head.artists.map((artist) => buildSimplifiedArtist(generator, artist)),
    guests: head.guests.map((artist) => buildSimplifiedArtist(generator, artist)),
    market,
  };
  const end = Math.min(head.trackCount, offset + limit);
  const tracks: SimplifiedTrack[] = [];
  for (let position = offset; position < end; position++)
    tracks.push(buildTrack(generator, context, position));
  return tracks;
}

const labels = [
  'Atlantic',
  'Sub Pop',
  'XL Recordings',
  'HYBE',
  'Мелодия',
  'Universal Music, Inc.',
  'Self-released',
  '',
];

/** A 13-digit UPC with a true check digit that names the release; both editions of a release share it. */
function upcOf(content: number): string {
  const digits = `02${String(content).padStart(10, '0')}`;
  let sum = 0;
  for (let i = 0; i < digits.length; i++) sum += Number(digits[i]) * (i % 2 === 0 ? 1 : 3);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

/** The release a UPC of `upcOf` names, else null. */
export function parseUpc(upc: string): number | null {
  const content = /^02[0-9]{11}$/.test(upc) ? Number(upc.slice(2, 12)) : null;
  return content !== null && upcOf(content) === upc ? content : null;
}
