import type { FullAlbum, TrackRow } from '../types/album.js';
import type { AlbumReadResult } from '../types/album-read.js';
import type { RejectedInput } from '../types/rejected.js';

/** What an album tells of its tracks. */
export interface TrackSums {
  tracksRead: number;
  durationMs: number;
  explicitTracks: number;
}

/** An album row to write. */
export interface AlbumWrite extends Omit<FullAlbum, 'notSent'> {
  fieldsNotSent: Record<string, string>;
  fetchedAt: string | null;
  contentHash: string | null;
  /** Of all its tracks; null where the plan does not know them all. */
  sums: TrackSums | null;
  /** Time of the answer; becomes first and last sight of an album unknown so far. */
  readAt: string;
  /** How many artists of the album are stored now. */
  storedArtistCount: number;
}

/** The end of a read whose album row needs no other change. */
export interface AlbumCompletion {
  albumId: string;
  fetchedAt: string;
  contentHash: string;
  /** Whether the album's content is another than before. */
  changed: boolean;
}

/** What a work item becomes. */
export interface WorkChange {
  albumId: string;
  state: 'pending' | 'done' | 'gone';
  attempts: number;
  nextOffset: number | null;
  seenTrackIds: readonly string[] | null;
  partialHash: string | null;
  reason: string | null;
}

/** All that one read changes. Worked out without the database, so that it can be tested without one. */
export interface ReadPlan {
  albumId: string;
  result: AlbumReadResult;
  album: AlbumWrite | null;
  completion: AlbumCompletion | null;
  tracks: readonly TrackRow[];
  /** Whether the album has tracks in the store, whose artists must then make room. */
  replacesTracks: boolean;
  /** All tracks of the finished read: others are deleted. Null when there is nothing to delete. */
  keepTrackIds: readonly string[] | null;
  work: WorkChange | null;
  rejected: readonly RejectedInput[];
}
