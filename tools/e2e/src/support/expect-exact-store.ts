import { expect } from '@jest/globals';
import type { Album, SimplifiedArtist, SimplifiedTrack } from '@new-releases/spotify-types';
import type { Simulator } from '@new-releases/spotify-simulator';
import { readRows } from './read-store.js';

interface ExpectExactStoreOptions {
  readonly simulator: Simulator;
  readonly databasePath: string;
  /** Whether the app is sent label and popularity. @default true */
  readonly hasAllFields?: boolean;
}

/** Holds every album, track, artist and link of the store against the catalogue, field for field. */
export function expectExactStore(options: ExpectExactStoreOptions): void {
  const { simulator, databasePath, hasAllFields = true } = options;
  const { expectedRejects } = simulator.catalogue;
  const rejected = new Set(expectedRejects.map(({ albumId, trackId }) => `${albumId} ${trackId ?? ''}`));
  // Of an album that is malformed itself, what is sound may be kept: the test of rejected records looks at those.
  const malformed = expectedRejects
    .filter(({ trackId }) => trackId === null)
    .map(({ albumId }) => `'${albumId}'`);
  const whole = `fetched_at IS NOT NULL AND albums.id NOT IN (${malformed.join(', ')})`;
  const albums: Album[] = simulator.catalogue.readableAlbumIds().map((id) => simulator.catalogue.album(id));
  const tracks = albums.flatMap((album) =>
    simulator.catalogue
      .tracks(album.id)
      .filter((track) => !rejected.has(`${album.id} ${track.id}`))
      .map((track) => ({ album, track })),
  );
  const rows = (sql: string) => readRows<Record<string, unknown>>(databasePath, sql);

  expect(
    rows(
      `SELECT id, name, album_type, release_date, release_date_precision, total_tracks, label, popularity, upc, spotify_url
       FROM albums WHERE ${whole} ORDER BY id`,
    ),
  ).toEqual(sortBy(albums, ({ id }) => id).map((album) => toAlbumRow(album, hasAllFields)));
  expect(
    rows(
      `SELECT album_id, id, name, disc_number, track_number, duration_ms, explicit, is_local, spotify_url
       FROM tracks WHERE album_id IN (SELECT id FROM albums WHERE ${whole}) ORDER BY album_id, id`,
    ),
  ).toEqual(sortBy(tracks, ({ album, track }) => `${album.id} ${track.id}`).map(toTrackRow));
  expect(
    rows(
      `SELECT album_id, artist_id, position FROM album_artists
       WHERE album_id IN (SELECT id FROM albums WHERE ${whole}) ORDER BY album_id, position`,
    ),
  ).toEqual(
    sortBy(albums, ({ id }) => id).flatMap((album) =>
      (album.artists ?? []).map((artist, position) => ({
        album_id: album.id,
        artist_id: artist.id,
        position,
      })),
    ),
  );
  expect(
    rows(
      `SELECT album_id, track_id, artist_id, position FROM track_artists
       WHERE album_id IN (SELECT id FROM albums WHERE ${whole}) ORDER BY album_id, track_id, position`,
    ),
  ).toEqual(
    sortBy(tracks, ({ album, track }) => `${album.id} ${track.id}`).flatMap(({ album, track }) =>
      track.artists.map((artist, position) => ({
        album_id: album.id,
        track_id: track.id,
        artist_id: artist.id,
        position,
      })),
    ),
  );
  // Albums that are listed and cannot be read name artists too.
  expect(
    rows(
      `SELECT id, name, spotify_url FROM artists WHERE id IN (
         SELECT artist_id FROM album_artists JOIN albums ON albums.id = album_id WHERE ${whole}
         UNION SELECT artist_id FROM track_artists JOIN albums ON albums.id = album_id WHERE ${whole}) ORDER BY id`,
    ),
  ).toEqual(
    listArtists(
      albums,
      tracks.map(({ track }) => track),
    ),
  );
}

function toAlbumRow(album: Album, hasAllFields: boolean): Record<string, unknown> {
  return {
    id: album.id,
    name: album.name,
    album_type: album.album_type ?? null,
    release_date: album.release_date ?? null,
    release_date_precision: album.release_date_precision ?? null,
    total_tracks: album.total_tracks ?? null,
    label: hasAllFields ? (album.label ?? null) : null,
    popularity: hasAllFields ? (album.popularity ?? null) : null,
    upc: album.external_ids?.upc ?? null,
    spotify_url: album.external_urls?.spotify ?? null,
  };
}

function toTrackRow({ album, track }: { album: Album; track: SimplifiedTrack }): Record<string, unknown> {
  return {
    album_id: album.id,
    id: track.id,
    name: track.name,
    disc_number: track.disc_number,
    track_number: track.track_number,
    duration_ms: track.duration_ms,
    explicit: Number(track.explicit),
    is_local: Number(track.is_local ?? false),
    spotify_url: track.external_urls?.spotify ?? null,
  };
}

function listArtists(
  albums: readonly Album[],
  tracks: readonly SimplifiedTrack[],
): Record<string, unknown>[] {
  const artists = new Map<string, SimplifiedArtist>();
  for (const { artists: named } of [...albums, ...tracks]) {
    for (const artist of named ?? []) artists.set(artist.id, artist);
  }
  return sortBy([...artists.values()], ({ id }) => id).map((artist) => ({
    id: artist.id,
    name: artist.name,
    spotify_url: artist.external_urls?.spotify ?? null,
  }));
}

/** By code units, as SQLite's BINARY collation sorts ids. */
function sortBy<T>(items: readonly T[], key: (item: T) => string): T[] {
  return [...items].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
