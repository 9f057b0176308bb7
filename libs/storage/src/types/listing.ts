import type { ListedAlbum } from './album.js';
import type { RejectedInput } from './rejected.js';

/** What one page tells about what its listing could not see. Counts are increments. */
export interface PageCoverage {
  /** The newest `total` of the listing; null leaves the last known one. */
  reportedTotal: number | null;
  nulls: number;
  pagesMoved: number;
  capReached: boolean;
  /** Short texts, added to the run's list once each. */
  findings: string[];
}

/** One page of a listing and the cursor behind it: they commit together. */
export interface ListingPage {
  runId: string;
  source: string;
  /** Part of the source with a cursor of its own, such as one artist; '' when there is one only. */
  partition: string;
  /** State after the page, as JSON text. */
  cursor: string;
  done: boolean;
  /** Whether a walk that is done went to the listing's end, or as far as it can be read: what it did not show is not there. @default true */
  whole?: boolean;
  albums: ListedAlbum[];
  rejected: RejectedInput[];
  /** ISO time: a known album that was fetched, or found gone, before it is due and becomes a work item again. */
  dueBefore: string;
  coverage: PageCoverage;
}

/** What a listing page changed. */
export interface ListingPageOutcome {
  /** Albums of the page that this listing had not shown before. */
  seen: number;
  /** Albums the store did not know. */
  new: number;
  /** Known albums put back to be read again. */
  due: number;
}

/** Where the cursor of a page stands. */
export interface FindCursorOptions {
  runId: string;
  source: string;
  partition: string;
}

/** A stored page cursor. */
export interface StoredCursor {
  cursor: string;
  done: boolean;
}

/** Which sightings to look for. */
export interface FindSeenAlbumsOptions {
  source: string;
  /** The artist in whose list they were seen. */
  artistId: string;
  albumIds: readonly string[];
  /** A run whose own sightings do not count. */
  exceptRunId: string;
}
