import { type Artist, type Image, type SimplifiedArtist } from '@new-releases/spotify-types';
import { artistNameOf } from './album-head.js';
import { kinds, type Generator } from './generator.js';

const genres = [
  'indie pop',
  'k-pop',
  'techno',
  'jazz',
  'dembow',
  'city pop',
  'folk',
  'drill',
  'ambient',
  'rock en español',
];

/** An artist as albums and tracks name it. */
export function buildSimplifiedArtist(generator: Generator, index: number): SimplifiedArtist {
  const id = generator.codec.encode(kinds.artist, index, 0);
  return {
    external_urls: { spotify: `https://open.spotify.com/artist/${id}` },
    href: `${generator.baseUrl()}/artists/${id}`,
    id,
    name: artistNameOf(generator.draw, index),
    type: 'artist',
    uri: `spotify:artist:${id}`,
  };
}

/** A full artist, in the extended shape. */
export function buildArtist(generator: Generator, index: number): Artist {
  const { draw } = generator;
  const bits = draw(index, 2, 2);
  return {
    ...buildSimplifiedArtist(generator, index),
    followers: { href: null, total: draw(index, 2, 3) % 10 ** (2 + (bits % 6)) },
    genres: genres.filter((_, i) => (bits >>> i) % 5 === 0).slice(0, 3),
    images: bits % 20 === 0 ? [] : buildImages(draw(index, 2, 4), draw(index, 2, 5)),
    popularity: draw(index, 2, 6) % 101,
  };
}

/** An image in the three sizes Spotify gives; in one of forty the sizes are not known. */
export function buildImages(high: number, low: number): Image[] {
  const name = high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
  return [640, 300, 64].map((side) => ({
    height: low % 40 === 0 ? null : side,
    url: `https://i.scdn.co/image/ab67616d${side.toString(16).padStart(8, '0')}${name}`,
    width: low % 40 === 0 ? null : side,
  }));
}
