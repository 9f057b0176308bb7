import { type SimplifiedTrack } from '@new-releases/spotify-types';
import { type AlbumHead } from './album-head.js';
import { buildSimplifiedArtist } from './build-artist.js';
import { kinds, type Generator } from './generator.js';
import { type Draw } from './hash.js';
import { createName } from './names.js';

export interface TrackContext {
  /** Index of the album. */
  album: number;
  head: AlbumHead;
  markets: readonly string[];
  artists: SimplifiedTrack['artists'];
  guests: SimplifiedTrack['artists'];
  market: string | undefined;
}

/** The track at a position (from 0) of its album, as the album gives it. */
export function buildTrack(generator: Generator, context: TrackContext, position: number): SimplifiedTrack {
  const { album, head, market } = context;
  const { content } = head;
  const id = generator.codec.encode(kinds.track, album, position);
  const bits = generator.draw(content, position, 20);
  const more = generator.draw(content, position, 21);
  const perDisc = head.tracksPerDisc;
  return {
    artists: pickTrackArtists(generator, context, bits),
    ...(market === undefined ? { available_markets: [...context.markets] } : {}),
    disc_number: 1 + Math.floor(position / perDisc),
    duration_ms: durationOf(more),
    // The other edition of a release is its clean one.
    explicit: !head.isEdition && bits % 6 === 0,
    external_urls: { spotify: `https://open.spotify.com/track/${id}` },
    href: `${generator.baseUrl()}/tracks/${id}`,
    id,
    is_local: false,
    ...(market === undefined ? {} : { is_playable: true }),
    name: trackNameOf(generator.draw, content, position),
    preview_url:
      more % 4 === 0 ? null : `https://p.scdn.co/mp3-preview/${more.toString(16).padStart(8, '0')}`,
    track_number: 1 + (position % perDisc),
    type: 'track',
    uri: `spotify:track:${id}`,
  };
}

/** The track's name; one in 199 is empty, as after a takedown. */
export function trackNameOf(draw: Draw, content: number, position: number): string {
  const bits = draw(content, position, 22);
  return bits % 199 === 13 ? '' : createName(bits);
}

/** Guests are on every other track; a compilation has other artists on each. */
function pickTrackArtists(
  generator: Generator,
  context: TrackContext,
  bits: number,
): SimplifiedTrack['artists'] {
  if (context.head.type === 'compilation') {
    return [buildSimplifiedArtist(generator, (bits >>> 3) % generator.artistCount)];
  }
  return bits % 2 === 0 ? [...context.artists, ...context.guests] : context.artists;
}

/** Mostly 1:30 to 5:30 minutes; one in eighty is an hour of rain, one a second of silence. */
function durationOf(bits: number): number {
  if (bits % 80 === 1) return 3_600_000 + (bits % 100_000);
  if (bits % 80 === 2) return bits % 2000;
  return 90_000 + ((bits >>> 5) % 240_000);
}

/** ISRC of a track: its place in the catalogue in Spotify's pattern, so that it can be found again. */
export function isrcOf(album: number, position: number): string {
  const place = album * 4096 + position;
  const registrant = Math.floor(place / 100_000)
    .toString(36)
    .toUpperCase()
    .padStart(3, '0');
  return `QM${registrant.slice(-3)}26${String(place % 100_000).padStart(5, '0')}`;
}

/** The place an ISRC of `isrcOf` names, else null. */
export function parseIsrc(isrc: string): { album: number; position: number } | null {
  const match = /^QM([0-9A-Z]{3})26([0-9]{5})$/.exec(isrc.toUpperCase());
  if (match === null) return null;
  const place = Number.parseInt(match[1] ?? '', 36) * 100_000 + Number(match[2]);
  return { album: Math.floor(place / 4096), position: place % 4096 };
}
