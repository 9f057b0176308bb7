import type { FullAlbum, TrackRow } from './album.js';
import type { RejectedInput } from './rejected.js';

/** The album itself with its first page of tracks. */
export interface AlbumPageRead {
  kind: 'album';
  album: FullAlbum;
  tracks: TrackRow[];
  /** Offset of the next page of tracks; null when this was the last. */
  nextOffset: number | null;
  rejected: RejectedInput[];
  /** ISO time of the answer. */
  fetchedAt: string;
  /** Hash of this page's normalised content. */
  hash: string;
}

/** A further page of an album's tracks. */
export interface TrackPageRead {
  kind: 'tracks';
  albumId: string;
  /** Offset that was asked for; the read is ignored unless the work item waits for this one. */
  offset: number;
  tracks: TrackRow[];
  nextOffset: number | null;
  rejected: RejectedInput[];
  fetchedAt: string;
  hash: string;
}

/** Spotify has no such album (null in a batch, 404). */
export interface GoneRead {
  kind: 'gone';
  albumId: string;
  reason: string;
  at: string;
}

/** The album itself is malformed: its work item becomes `gone` with the reason, and an attempt is counted. */
export interface RejectedRead {
  kind: 'rejected';
  albumId: string;
  rejected: RejectedInput[];
  reason: string;
  at: string;
}

/** The request failed: the work item stays pending, or is `gone` after too many attempts. */
export interface FailedRead {
  kind: 'failed';
  albumId: string;
  reason: string;
  at: string;
  /** It counts as an attempt, and with so many the album is set aside as `gone`; null where the failure says nothing of the album. */
  giveUpAfter: number | null;
}

/** What came of reading one album or one further page of its tracks. */
export type AlbumRead = AlbumPageRead | TrackPageRead | GoneRead | RejectedRead | FailedRead;

/** What a read changed in the store. */
export type AlbumReadResult = 'new' | 'updated' | 'unchanged' | 'partial' | 'gone' | 'failed' | 'ignored';

/** Result per read, in the order of the reads given. */
export interface AlbumReadOutcome {
  albumId: string;
  result: AlbumReadResult;
}
