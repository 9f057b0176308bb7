import type { PageCursor } from '@new-releases/pagination';

/** One listed album exactly as Spotify sent it, with its place in the listing. */
export interface ListedRecord {
  readonly record: unknown;
  /** Offset in the listing, from 0. */
  readonly position: number;
}

/** One page of a listing, not yet checked. */
export interface ListedPage {
  /** Which of the source's walks this page belongs to: a query, an artist; `''` where there is only one. */
  readonly partition: string;
  readonly records: readonly ListedRecord[];
  /** Elements that were null in the answer. */
  readonly nulls: number;
  /** Whether the listing moved under the walk: items repeated, or another total than before. */
  readonly moved: boolean;
  /** `total` as this page reported it. */
  readonly reportedTotal: number | null;
  /** Whether the walk ended at a cap of Spotify's and not at the listing's end. */
  readonly capReached: boolean;
  /** What else is worth telling, a line each. */
  readonly findings: readonly string[];
  /** The state after this page; committed together with the page's rows. */
  readonly cursor: PageCursor;
  /** Whether a walk that is done was broken off where all was known, so that what it did not show may still be listed. @default false */
  readonly endsEarly?: boolean;
}

/** What a walk is given by the run. */
export interface SourceWalk {
  readonly signal: AbortSignal;
  /** ISO 3166-1 alpha-2, or null to ask without a market. */
  readonly market: string | null;
  /** At most so many albums of each partition, or null for all. */
  readonly limit: number | null;
  /** The committed cursor of a partition, where an earlier process of this run left one. */
  readonly findCursor: (partition: string) => Promise<PageCursor | null>;
}

/** A place where albums are discovered; one that is not built in is a `CustomSource`. */
export interface AlbumSource {
  /** Stands in the store beside each sighting. */
  readonly name: string;
  /**
   * The listing from where its cursors stand to its end, page by page, in order. Errors of the client pass
   * through: a `CapabilityMissingError` tells the run that this app may not use the source.
   */
  pages(walk: SourceWalk): AsyncIterable<ListedPage>;
}
