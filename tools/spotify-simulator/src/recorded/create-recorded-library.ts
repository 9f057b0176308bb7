import {
  type Album,
  type Artist,
  type ArtistAlbum,
  type SimplifiedAlbum,
  type SimplifiedTrack,
  type Track,
} from '@new-releases/spotify-types';
import { embeddedTracks } from '../catalogue/build-album.js';
import { type Library, type Listing, type TrackSlice } from '../catalogue/library.js';
import { buildPage } from '../catalogue/page.js';
import { omit } from '../omit.js';
import { objectsOf, type JsonObject } from './json.js';
import { readRecordedFolder } from './read-recorded-folder.js';
import { collectRecordedTracks } from './recorded-tracks.js';

/** What a full album has and a listed one has not. */
const detailFields = ['tracks', 'copyrights', 'external_ids', 'genres', 'label', 'popularity'];

export interface RecordedLibraryOptions {
  folder: string;
  newReleasesTotal: number | null;
  baseUrl: () => string;
  warn: (line: string) => void;
}

/**
 * Serves recorded answers as they are: shapes of all ages, `total` and `next` that do not fit the items. Records are not
 * checked, so the casts below are promises that the recordings may break; that is what they are for. Every album is listed
 * by new releases and by any search, in the order of file names; markets are ignored.
 */
export function createRecordedLibrary({
  folder,
  newReleasesTotal,
  baseUrl,
  warn,
}: RecordedLibraryOptions): Library {
  const contents = readRecordedFolder(folder, warn);
  const tracksOf = collectRecordedTracks(contents);
  const albums = new Map<string, JsonObject>();
  for (const { fullAlbums, simplifiedAlbums } of contents) {
    for (const album of simplifiedAlbums)
      if (!albums.has(String(album.id))) albums.set(String(album.id), album);
    // A full album knows more than a listed one and takes its place in the order.
    for (const album of fullAlbums) albums.set(String(album.id), album);
  }
  // Tracks whose album was not recorded: only its id is known, and a name is demanded.
  for (const id of tracksOf.keys()) if (!albums.has(id)) albums.set(id, { id, name: '', type: 'album' });
  const artists = byId<Artist>(contents.flatMap((content) => content.artists));
  const tracks = byId<Track>(contents.flatMap((content) => content.tracks));

  const slice = (id: string, offset: number, limit: number): TrackSlice | null => {
    const recorded = tracksOf.get(id);
    const album = albums.get(id);
    if (recorded === undefined && album === undefined) return null;
    const all = recorded?.items ?? [];
    const known = recorded?.total ?? album?.total_tracks;
    const total = typeof known === 'number' ? known : all.length;
    const items = all.slice(offset, offset + limit) as unknown as SimplifiedTrack[];
    // A recorded `next` is repeated on the page that ends the recording; beyond it there is nothing, and no `next`.
    const more = offset < all.length && (offset + limit < all.length || recorded?.hasNext === true);
    return { items, total, nextOffset: more ? offset + limit : null };
  };
  const simplify = (album: JsonObject): SimplifiedAlbum =>
    omit(album, ...detailFields) as unknown as SimplifiedAlbum;
  const list = <T>(records: readonly T[]): Listing<T> => ({
    total: records.length,
    read: (offset, limit) => records.slice(offset, offset + limit),
  });
  const listed = [...albums.values()].map(simplify);

  return {
    newReleases: () => list(listed.slice(0, newReleasesTotal ?? listed.length)),
    size: () => albums.size,
    albumIds: () => [...albums.keys()],
    album(id) {
      const album = albums.get(id);
      const part = slice(id, 0, embeddedTracks);
      if (album === undefined || part === null) return null;
      const page = buildPage({
        url: `${baseUrl()}/albums/${id}/tracks`,
        query: {},
        items: part.items,
        offset: 0,
        limit: embeddedTracks,
        total: part.total,
        nextOffset: part.nextOffset,
      });
      return { ...(album as unknown as Album), tracks: page };
    },
    tracks: slice,
    artist: (id) => artists.get(id) ?? null,
    artistAlbums(id) {
      const own = listed.filter((album) => objectsOf(album.artists).some((artist) => artist.id === id));
      return own.length === 0 && !artists.has(id) ? null : list<ArtistAlbum>(own);
    },
    track: (id) => tracks.get(id) ?? null,
    searchAlbums: () => list(listed),
    searchTracks: () => list([...tracks.values()]),
    searchArtists: () => list([...artists.values()]),
    grow: () => false,
    addedAlbumIds: () => [],
  };
}

function byId<T>(records: readonly JsonObject[]): Map<string, T> {
  return new Map(records.map((record) => [String(record.id), record as T]));
}
