import type { AnalysesCatalogue } from './analyses-catalogue.js';
import type { KeysetPosition, ListQuery } from './list-query.js';
import type { VersionsQuery } from './history/versions-query.js';
import type { ParameterValue, SingleName } from './resource.js';
import type { SalesSeries, SalesSeriesQuery } from './sales-series.js';
import type { QuotaRow } from './quota-row.js';
import type { SummaryQuery, SummaryRow } from './summary-query.js';
import type { TimeLimit } from './time-limit.js';
import type { ReleaseCountQuery, ReleaseCounts } from './trends/release-count-query.js';
import type { RisingCount, RisingQuery } from './trends/rising-query.js';

/** How to open a catalogue. */
export interface OpenCatalogueOptions {
  /** Absolute path of the SQLite file. */
  path: string;
  /** How long to wait for another program's lock on the file. @default 5_000 */
  busyTimeoutMs?: number;
  /** A clock that only goes on, milliseconds, for time limits. @default performance.now */
  elapsed?: () => number;
}

/** A page of a list. */
export interface CataloguePage {
  /** Rows, each as JSON text. */
  readonly rows: readonly string[];
  /** Where the next page begins; null where this is the last. */
  readonly next: KeysetPosition | null;
}

/** How often a column holds a value. */
export interface FacetCount {
  readonly value: ParameterValue | null;
  readonly count: number;
}

/** How fresh the store is. */
export interface CatalogueState {
  /** Grows with every transaction that changes rows which are shown here. 0: none has. */
  readonly dataVersion: number;
  /** Grows with every transaction that changes what analyses are made of, ties of products included. 0: none has. */
  readonly inputsVersion: number;
  /** When the last change of rows that are shown here was; null: none was. */
  readonly dataChangedAt: string | null;
  /** The run that began last; null: none has. */
  readonly lastRun: { readonly id: string; readonly state: string; readonly endedAt: string | null } | null;
  /** When a run last ended as complete; null: none has. */
  readonly lastCompleteAt: string | null;
  /** Since when what albums and artists were like is kept: of no time before can be told. Null: it is not kept yet. */
  readonly historySince: string | null;
}

/**
 * The store as it is shown to readers: lists, single rows and counts over a handle that cannot write. SQLite works in this
 * process, so every call is synchronous; errors are StoreErrors, or a CatalogueTimeoutError.
 */
export interface Catalogue extends AnalysesCatalogue {
  readonly path: string;
  /** Whether the path still names the file that is open, and not another or none. */
  isInPlace(): boolean;
  /** Puts several questions as of one moment, within one time limit. */
  readTogether<T>(query: () => T, options?: TimeLimit): T;
  /** How fresh the data is, and how the last run stands. */
  getState(): CatalogueState;
  /** Rows behind a position, in order. */
  listPage(
    query: ListQuery,
    options: TimeLimit & { limit: number; after?: KeysetPosition | null },
  ): CataloguePage;
  /** Rows as JSON text, all of one moment. Ends with the iterator; one at a time. */
  iterateJson(query: ListQuery, options?: TimeLimit & { limit?: number }): Generator<string, void>;
  /** Rows as the values of the flat columns (`listFlatColumns`), all of one moment. Ends with the iterator; one at a time. */
  iterateFlat(
    query: ListQuery,
    options?: TimeLimit & { limit?: number },
  ): Generator<readonly unknown[], void>;
  /** How many rows a query chooses. */
  count(query: ListQuery, options?: TimeLimit): number;
  /** The most frequent values of a column, most frequent first. */
  countByValue(query: ListQuery, column: string, options: TimeLimit & { limit: number }): FacetCount[];
  /**
   * An album with its artists and tracks, an artist, or a run with its coverage, as JSON text; null where there is none. With
   * `asOf` an album, without tracks, or an artist as it was then; null where it was not known yet.
   */
  findOne(resource: SingleName, id: string, options?: { asOf?: string | undefined }): string | null;
  /**
   * What an album or artist was like, as rows of `album_versions` or `artist_versions` in JSON text, the earliest first; the last
   * one, whose `valid_to` is null, is what it is like now. Null where there is none.
   */
  listVersions(query: VersionsQuery, options: TimeLimit & { limit: number }): string[] | null;
  /** Counts of albums over time. */
  summarise(query: SummaryQuery, options: TimeLimit & { limit: number }): SummaryRow[];
  /** Releases by period, and which of them any listing can have shown; null where the store has never had such a key. */
  countReleases(query: ReleaseCountQuery, options?: TimeLimit): ReleaseCounts | null;
  /** Artists or labels with two releases of late at least, those with the most first, and what they released before. */
  countRising(query: RisingQuery, options?: TimeLimit): RisingCount[];
  /** Sales of a product over time; null where nothing is known of it, or of the region. */
  readSalesSeries(query: SalesSeriesQuery, options?: TimeLimit): SalesSeries | null;
  /** How the quota of each account and endpoint group stands. What is counted there raises no data version. */
  listQuota(options: TimeLimit & { nowMs: number }): QuotaRow[];
  /** Closes the file; every later call is a StoreClosedError. */
  close(): void;
}
