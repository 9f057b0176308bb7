import type { AlbumListItem, SnapshotAlbum } from './album.js';
import type { ListDueArtistsOptions } from './artist-read.js';
import type { AcquireLeaseOptions, LeaseState } from './lease.js';
import type { FindCursorOptions, FindSeenAlbumsOptions, StoredCursor } from './listing.js';
import type { CapabilityRecord, QuotaRecord, StoredRateWindow, WatchedArtist } from './quota.js';
import type { CountRejectedOptions, ListRejectedOptions, RejectedRecord } from './rejected.js';
import type { CoverageRecord, RunRecord } from './run.js';
import type { SalesReader } from './sales.js';
import type { ScheduleRecord } from './schedule.js';
import type { WriterThread } from '../writers/start-writer-thread.js';
import type { StoreWriter } from './store-writer.js';
import type { GoneAlbums, ListWorkOptions, WorkCounts, WorkItem } from './work.js';

/** How to open a store. */
export interface OpenStoreOptions {
  /** Absolute path of the SQLite file. */
  path: string;
  /**
   * `write` creates directory and file and migrates; `read` wants a migrated store and never writes.
   * @default 'write'
   */
  mode?: 'write' | 'read';
  /** Clock, epoch ms. @default Date.now */
  now?: () => number;
  /** How long to wait for another program's lock on the file. @default 5_000 */
  busyTimeoutMs?: number;
  /** The file may not grow beyond this; a write that needs more fails with StoreFullError. */
  maxSizeBytes?: number;
  /**
   * Writes in this thread, of `startWriterThread`, so that writing and what the caller does use two cores. Serves this
   * store only and has a clock of its own, so there can be no `now`. Null: writes in the caller's thread.
   * @default null
   */
  writerThread?: WriterThread | null;
}

/** The store in numbers. */
export interface StoreSummary {
  albums: number;
  /** Albums whose tracks are all stored. */
  albumsComplete: number;
  tracks: number;
  artists: number;
  rejected: number;
  lastRun: RunRecord | null;
}

/** What a check of the file found. */
export interface IntegrityReport {
  ok: boolean;
  /** `ok`, or the first thing SQLite complains of. */
  message: string;
  /** Name of the last applied migration. */
  schemaVersion: string;
  journalMode: string;
  sizeBytes: number;
}

/**
 * An open store. Reads see committed rows only, never hold up the writer, and fail with a StoreError.
 * All times are ISO text ending in Z.
 */
export interface Store extends SalesReader {
  readonly path: string;
  /** Whether the path still names the file that is open, and not another or none. */
  isInPlace(): boolean;
  /**
   * Becomes the one writer of the store.
   * @throws StoreBusyError when somebody else is; StoreReadOnlyError when opened for reading.
   */
  acquireLease(options: AcquireLeaseOptions): Promise<StoreWriter>;
  /** Who writes; null when the lease was never taken. */
  readLease(): Promise<LeaseState | null>;

  /** The newest run of that key unless it completed. */
  findUnfinishedRun(resumeKey: string): Promise<RunRecord | null>;
  /** A run by its id or a unique beginning of it; null when there is none or more than one. */
  getRun(id: string): Promise<RunRecord | null>;
  /** Runs, newest first. */
  listRuns(options: { limit: number }): Promise<RunRecord[]>;
  /** Coverage of a run per source, in the order in which the sources were met. */
  listCoverage(runId: string): Promise<CoverageRecord[]>;
  /** Where a listing of a run stands; null where it has not begun. */
  findCursor(options: FindCursorOptions): Promise<StoredCursor | null>;
  /** The `total` that the newest cursor of a listing tells, of whatever run; null when none does. */
  findLastTotal(source: string, partition: string): Promise<number | null>;

  /** Pending work items of a kind by `seq`. An item put back to pending gets a new `seq`, higher than all others. */
  listWorkItems(options: ListWorkOptions): Promise<WorkItem[]>;
  /** The highest `seq` given so far; 0 where there are none. */
  getLastWorkSeq(): Promise<number>;
  /** How much work waits, and how much is done. */
  countWork(): Promise<WorkCounts>;
  /** Pending albums that the run's listing saw, per source (the first that listed the album). */
  countUnread(runId: string): Promise<Record<string, number>>;

  /** What the run's listings saw and the store does not hold, although no read of it is waiting. */
  findGone(runId: string): Promise<GoneAlbums>;

  /** Rejected records by id. */
  listRejected(options: ListRejectedOptions): Promise<RejectedRecord[]>;
  /** How many rejected records there are: of one run, and without those accepted since, where that is asked for. */
  countRejected(options?: CountRejectedOptions): Promise<number>;

  /** How many analyses are kept. */
  countAnalyses(): Promise<number>;

  /** Complete albums that the run's listing saw, each once, by source and position; flat memory. */
  iterateSnapshotAlbums(runId: string): AsyncIterable<SnapshotAlbum>;
  /** Albums by release day, latest first. */
  listNewestAlbums(options: { limit: number }): Promise<AlbumListItem[]>;
  /** Rows of the tables that matter most, and the last run. */
  getSummary(): Promise<StoreSummary>;
  /** Checks the file (`PRAGMA quick_check`). */
  checkIntegrity(): Promise<IntegrityReport>;

  /** The rate limit that an account was taught; null where it has learned none. */
  findRateWindow(account: string): Promise<StoredRateWindow | null>;
  /** What is known of the operations that an app may call. */
  listCapabilities(clientId: string): Promise<CapabilityRecord[]>;
  /** Quota of each endpoint group of an account as of `nowMs`. @default the store's clock */
  listQuota(account: string, nowMs?: number): Promise<QuotaRecord[]>;
  /** The watch-list, with what is known of the walks of each artist. */
  listWatchedArtists(): Promise<WatchedArtist[]>;
  /** Ids of artists that were never read, then of those read longest ago. */
  listDueArtists(options: ListDueArtistsOptions): Promise<string[]>;
  /** How many known albums were last read before an ISO time and do not wait to be read already. */
  countDueAlbums(dueBefore: string): Promise<number>;
  /** Those of the albums, naming the artist, that a source saw in other runs. */
  findSeenAlbums(options: FindSeenAlbumsOptions): Promise<Set<string>>;

  /** What the scheduled extractor is to do next; null where none has run on this store. */
  findSchedule(): Promise<ScheduleRecord | null>;
  /** When a run last ended as complete; null where none did. */
  findLastSuccess(): Promise<string | null>;

  /** Copies the store, as of one moment, into a file; others go on reading and writing meanwhile. */
  backupTo(path: string): Promise<void>;

  /** Releases a held lease and closes the file. */
  close(): Promise<void>;
}
