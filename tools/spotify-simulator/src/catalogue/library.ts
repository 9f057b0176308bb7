import {
  type Album,
  type Artist,
  type ArtistAlbum,
  type SimplifiedAlbum,
  type SimplifiedTrack,
  type Track,
} from '@new-releases/spotify-types';

/** A list that is read by position, like a listing of the API. */
export interface Listing<T> {
  readonly total: number;
  read(offset: number, limit: number): T[];
}

/** Some tracks of an album; `nextOffset` is null at the end. */
export interface TrackSlice {
  items: SimplifiedTrack[];
  total: number;
  nextOffset: number | null;
}

export type AlbumGroup = 'album' | 'single' | 'appears_on' | 'compilation';

/**
 * What the routes serve: generated or recorded. Objects are in the extended shape; a `market` is applied here, access and
 * faults are not. Unknown ids are answered with null.
 */
export interface Library {
  /** Albums in new-releases order, newest first. */
  newReleases(): Listing<SimplifiedAlbum>;
  albumIds(): string[];
  size(): number;
  album(id: string, market?: string): Album | null;
  tracks(id: string, offset: number, limit: number, market?: string): TrackSlice | null;
  artist(id: string): Artist | null;
  artistAlbums(id: string, groups: readonly AlbumGroup[], market?: string): Listing<ArtistAlbum> | null;
  track(id: string, market?: string): Track | null;
  searchAlbums(query: string, market?: string): Listing<SimplifiedAlbum>;
  searchTracks(query: string, market?: string): Listing<Track>;
  searchArtists(query: string): Listing<Artist>;
  /** Puts a new album at the top of the listings; false when the library cannot grow further. */
  grow(): boolean;
  /** Ids that `grow` added, newest first. */
  addedAlbumIds(): string[];
}
