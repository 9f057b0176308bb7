/** Albums never read, or known albums due to be read again. */
export type WorkKind = 'new' | 'refresh';

/** Which work items to list. */
export interface ListWorkOptions {
  /** Only items with a greater `seq`; 0 from the start. */
  afterSeq: number;
  limit: number;
  kind: WorkKind;
}

/** An album waiting to be read. */
export interface WorkItem {
  albumId: string;
  /** Order of discovery. */
  seq: number;
  attempts: number;
  /** Offset of the next page of tracks of a half-read album; null to start with the album. */
  nextOffset: number | null;
  totalTracks: number | null;
}

/** How many work items there are in each state. */
export interface WorkCounts {
  pendingNew: number;
  pendingRefresh: number;
  gone: number;
  done: number;
  /** Pending albums of which nothing is read yet: each costs one album, alone or in a batch. */
  unopened: number;
  /** Pages of 50 tracks that pending albums need beyond the embedded first one, by their own totals. */
  furtherPages: number;
}
