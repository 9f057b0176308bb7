import type { TrackRow } from './album.js';
import type { AlbumRead, AlbumReadOutcome } from './album-read.js';
import type { AnalysesWriter } from './analysis.js';
import type { ArtistRead } from './artist-read.js';
import type { ListingPage, ListingPageOutcome } from './listing.js';
import type {
  CapabilityInput,
  CountRequestsOptions,
  LockGroupOptions,
  StoredRateWindow,
  WatchedArtistInput,
} from './quota.js';
import type { CompactOptions, PurgeOptions, PurgeOutcome } from './purge.js';
import type { RejectedInput } from './rejected.js';
import type { SalesWriter } from './sales.js';
import type { ScheduleRecord, TickRecord } from './schedule.js';
import type { FinishRunOptions, NewRun, ResumeRunOptions, RunRecord } from './run.js';
import type { RequeueDueOptions } from './work.js';

/**
 * The holder of the lease: everything that writes. Each call is one transaction that begins by making sure that
 * the lease is still held; it throws LeaseLostError and changes nothing when it is not.
 */
export interface StoreWriter extends AnalysesWriter, SalesWriter {
  /** Fencing token. */
  readonly token: number;
  /** Aborted once another writer has taken over (LeaseLostError), or the thread that writes has ended. */
  readonly lost: AbortSignal;

  /** Begins a run in the state `running`, under an id of its own. */
  startRun(run: NewRun): Promise<RunRecord>;
  /** Continues a run: one attempt more, state `running`. @throws UnknownRunError */
  resumeRun(id: string, options?: ResumeRunOptions): Promise<RunRecord>;
  /** Starts the listing again: drops the run's cursors and sets its coverage to zero. Sightings stay. */
  restartListing(runId: string): Promise<RunRecord>;
  /** Ends a run, or one process's share of it. Requests and duration are added to what is stored. */
  finishRun(id: string, options: FinishRunOptions): Promise<RunRecord>;
  /** Counts the releases of the days that changed; ending a run and `purge` do so themselves. */
  countReleaseDays(): Promise<void>;
  /** Notes where the snapshot of a run was written. */
  recordSnapshot(runId: string, path: string): Promise<void>;

  /** Stores a listing page together with the cursor behind it. */
  saveListingPage(page: ListingPage): Promise<ListingPageOutcome>;
  /** Notes that a source was walked; its coverage then says whether that was to the end. */
  completeListing(runId: string, source: string): Promise<void>;
  /** Stores what came of reading albums, 1 to 20 or so in a call. */
  saveReads(runId: string, reads: readonly AlbumRead[]): Promise<AlbumReadOutcome[]>;
  /** Keeps records that validation refused, each with payload and reason. */
  saveRejected(runId: string, records: readonly RejectedInput[]): Promise<void>;
  /** Stores a track that is accepted now; false where its album is no longer in the store. */
  saveReplayedTrack(runId: string, albumId: string, track: TrackRow): Promise<boolean>;
  /** Makes albums due, whenever they were read last; returns how many wait now that did not before. */
  requeueAlbums(albumIds: readonly string[]): Promise<number>;
  /** Makes albums due whose last read is too old; returns how many. */
  requeueDueAlbums(options: RequeueDueOptions): Promise<number>;
  /** Makes albums due that were set aside, as reading them failed too often or their records are malformed; returns how many. */
  requeueSetAsideAlbums(): Promise<number>;
  /** Stores what artist operations answered. */
  saveArtistReads(
    runId: string,
    reads: readonly ArtistRead[],
    rejected?: readonly RejectedInput[],
  ): Promise<void>;
  /** Deletes what is old, or everything. */
  purge(options: PurgeOptions): Promise<PurgeOutcome>;
  /** Gives the room of what was deleted back to the system; needs room for a copy, and time. */
  compact(options?: CompactOptions): Promise<void>;
  /** Puts what is committed into the file itself, as far as no reader is in the way: closing then has less to do. */
  checkpoint(): Promise<void>;
  /** Notes that rejected records have been accepted since. */
  markReplayed(ids: readonly number[]): Promise<void>;

  /** Remembers the rate limit that an account was taught, in place of an earlier one. */
  saveRateWindow(account: string, window: StoredRateWindow): Promise<void>;
  /** Remembers whether an app may call an operation, and since when that is known. */
  saveCapability(capability: CapabilityInput): Promise<void>;
  /**
   * Counts requests against the quota of a group of endpoints, before they are sent; a negative count gives them
   * back.
   */
  countRequests(options: CountRequestsOptions): Promise<void>;
  /** Notes that Spotify closed a group of endpoints, and until when. */
  lockGroup(options: LockGroupOptions): Promise<void>;

  /** Adds artists to the watch-list; returns how many were not on it. */
  addWatchedArtists(artists: readonly WatchedArtistInput[]): Promise<number>;
  /** Takes artists off the watch-list; returns how many were on it. */
  removeWatchedArtists(artistIds: readonly string[]): Promise<number>;
  /** Notes a walk of an artist's albums; the first complete one is remembered apart. */
  saveArtistWalk(walk: { artistId: string; at: string; complete: boolean; name?: string }): Promise<void>;

  /** Stores what the scheduled extractor is to do next (null: nothing of it changes), and what became of ticks. */
  saveSchedule(schedule: ScheduleRecord | null, ticks: readonly TickRecord[]): Promise<void>;

  /** Frees the lease; the token keeps growing. Safe to call twice. */
  release(): Promise<void>;
}
