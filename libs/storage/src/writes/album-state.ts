/** What the store knows of an album when a read of it arrives. */
export interface AlbumState {
  id: string;
  fetchedAt: string | null;
  contentHash: string | null;
  /** Field -> since when Spotify does not send it. */
  fieldsNotSent: Readonly<Record<string, string>>;
  label: string | null;
  popularity: number | null;
  upc: string | null;
  /** How many artists of the album are stored. */
  artistCount: number;
  hasTracks: boolean;
  workState: string | null;
  attempts: number;
  nextOffset: number | null;
  /** Tracks that an unfinished read has met; null when no read was left unfinished. */
  seenTrackIds: readonly string[] | null;
  partialHash: string | null;
}
