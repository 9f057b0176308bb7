import {
  type Album,
  type Artist,
  type SimplifiedAlbum,
  type SimplifiedTrack,
  type Track,
} from '@new-releases/spotify-types';
import { omit } from '../omit.js';
import { type Access } from '../options.js';

/** Cuts records of the extended shape down to what an app with this access is shown. */
export interface Shape {
  simplifiedAlbum(album: SimplifiedAlbum): SimplifiedAlbum;
  album(album: Album): Album;
  simplifiedTrack(track: SimplifiedTrack): SimplifiedTrack;
  track(track: Track): Track;
  artist(artist: Artist): Artist;
}

const extended: Shape = {
  simplifiedAlbum: (album) => album,
  album: (album) => album,
  simplifiedTrack: (track) => track,
  track: (track) => track,
  artist: (artist) => artist,
};

/** Older development apps lost the previews in November 2024 and nothing since. */
const legacy: Shape = {
  ...extended,
  album: (album) => ({
    ...album,
    tracks: { ...album.tracks, items: album.tracks.items.map((track) => track && withoutPreview(track)) },
  }),
  simplifiedTrack: withoutPreview,
  track: withoutPreview,
};

/** The fields gone from development mode in February 2026, and artists' genres, which were found gone too. */
const development: Shape = {
  simplifiedAlbum: cutAlbum,
  album: (album) => ({
    ...cutAlbum(album),
    tracks: { ...album.tracks, items: album.tracks.items.map((track) => track && cutTrack(track)) },
  }),
  simplifiedTrack: cutTrack,
  track: (track) => ({
    ...cutTrack(track),
    ...(track.album === undefined ? {} : { album: cutAlbum(track.album) }),
  }),
  artist(artist) {
    const rest = omit(artist, 'followers', 'genres', 'popularity');
    // Both were seen, so both are served: null for some, no such key for others.
    return artist.id.charCodeAt(21) % 2 === 0 ? rest : { ...rest, genres: null };
  },
};

/** The shape that belongs to an access. */
export function shapeOf(access: Access): Shape {
  return { extended, 'development-legacy': legacy, development }[access];
}

function withoutPreview<T extends SimplifiedTrack>(track: T): T {
  return { ...track, preview_url: null };
}

function cutAlbum<T extends SimplifiedAlbum>(album: T): T {
  return omit(album, 'album_group', 'available_markets', 'label', 'popularity');
}

function cutTrack<T extends SimplifiedTrack>(track: T): T {
  return withoutPreview(omit(track, 'available_markets', 'linked_from', 'popularity'));
}
