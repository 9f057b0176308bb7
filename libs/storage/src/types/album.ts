/** An artist as album and track answers name them. */
export interface ArtistRef {
  id: string;
  name: string;
  spotifyUrl: string | null;
}

/** An album as a listing (new releases, search, artist albums) shows it. */
export interface ListedAlbum {
  id: string;
  name: string;
  albumType: string | null;
  /** Raw text of Spotify: `1983`, `1983-10`, `1983-10-14`, also `0000`. */
  releaseDate: string | null;
  releaseDatePrecision: string | null;
  /** `YYYY-MM-DD`, the earliest day that the precision allows; null for `0000` or garbage. */
  releasedOn: string | null;
  totalTracks: number | null;
  spotifyUrl: string | null;
  imageUrl: string | null;
  artists: ArtistRef[];
  /** Place in the listing, from 0. */
  position: number;
}

/** A field of an album that some apps are not sent. */
export type OptionalAlbumField = 'label' | 'popularity' | 'upc';

/** An album as the album operations answer it. */
export interface FullAlbum extends Omit<ListedAlbum, 'position'> {
  label: string | null;
  popularity: number | null;
  upc: string | null;
  /** Which of the optional fields this answer lacked. Their last known values are kept. */
  notSent: readonly OptionalAlbumField[];
}

/** A track of an album, as stored. */
export interface TrackRow {
  id: string;
  name: string;
  discNumber: number;
  trackNumber: number;
  durationMs: number;
  explicit: boolean;
  isLocal: boolean;
  spotifyUrl: string | null;
  artists: ArtistRef[];
}

/** One album of a run's listing with all its tracks. */
export interface SnapshotAlbum {
  albumId: string;
  /** JSON array of the tracks by disc, track number and id, fields named as Spotify names them. */
  tracksJson: string;
}

/** An album as a human wants to see it in a list. */
export interface AlbumListItem {
  id: string;
  name: string;
  /** Names joined by `, ` in Spotify's order. */
  artists: string;
  albumType: string | null;
  releaseDate: string | null;
  /** What Spotify says the album holds. */
  totalTracks: number | null;
  /** What is stored. */
  trackCount: number;
  spotifyUrl: string | null;
}
