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
  /** Offset of the next page of tracks of a half-read album; null to start with the album. */
  nextOffset: number | null;
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

/** Albums that a run's listings saw and that nobody reads before they are due. */
export interface GoneAlbums {
  /** Spotify answered null or 404 for them. */
  gone: number;
  /** Reading them failed again and again, or their record is malformed. */
  setAside: number;
  /** One that was set aside; null where there are none. */
  example: { albumId: string; reason: string | null } | null;
}

/** Which albums to read again. */
export interface RequeueDueOptions {
  /** ISO time: albums last read before it. */
  dueBefore: string;
  /** At most so many, those read longest ago first. */
  limit: number;
}
