export { openStore } from './open/open-store.js';
export { quotaBucketMs, quotaFreeAfterMs } from './quota-buckets.js';

export type {
  AlbumListItem,
  ArtistRef,
  FullAlbum,
  ListedAlbum,
  OptionalAlbumField,
  SnapshotAlbum,
  TrackRow,
} from './types/album.js';
export type {
  AlbumPageRead,
  AlbumRead,
  AlbumReadOutcome,
  AlbumReadResult,
  FailedRead,
  GoneRead,
  RejectedRead,
  TrackPageRead,
} from './types/album-read.js';
export type {
  AnalysesWriter,
  AnalysisPairRecord,
  NewAnalysis,
  PairFigures,
  PairRefusal,
} from './types/analysis.js';
export { saveWholeAnalysis } from './save-whole-analysis.js';
export type { ArtistRead, ListDueArtistsOptions, OptionalArtistField } from './types/artist-read.js';
export type { CompactOptions, PurgeOptions, PurgeOutcome } from './types/purge.js';
export { judgeLease, type JudgeLeaseOptions, type LeaseJudgement } from './lease/judge-lease.js';
export type { AcquireLeaseOptions, LeaseHolder, LeaseState, StartInterval } from './types/lease.js';
export type {
  FindCursorOptions,
  FindSeenAlbumsOptions,
  ListingPage,
  ListingPageOutcome,
  PageCoverage,
  StoredCursor,
} from './types/listing.js';
export type {
  CapabilityInput,
  CapabilityRecord,
  CountRequestsOptions,
  LockGroupOptions,
  QuotaRecord,
  StoredRateWindow,
  WatchedArtist,
  WatchedArtistInput,
} from './types/quota.js';
export type {
  CountRejectedOptions,
  ListRejectedOptions,
  RejectedEntity,
  RejectedInput,
  RejectedRecord,
} from './types/rejected.js';
export type {
  CoverageRecord,
  FinishRunOptions,
  NewRun,
  RequestCounts,
  ResumeRunOptions,
  RunRecord,
  RunState,
} from './types/run.js';
export {
  productLinkKinds,
  type NewSalesFile,
  type ProductLink,
  type ProductLinkKind,
  type ProductLinkRecord,
  type RemovedSales,
  type SalesCounts,
  type SalesFileRecord,
  type SalesRefusal,
  type SalesRow,
  type SalesTerms,
  type StagedSales,
} from './types/sales.js';
export type { IntegrityReport, OpenStoreOptions, Store, StoreSummary } from './types/store.js';
export type { StoreWriter } from './types/store-writer.js';
export type {
  GoneAlbums,
  ListWorkOptions,
  RequeueDueOptions,
  WorkCounts,
  WorkItem,
  WorkKind,
} from './types/work.js';

export { LeaseLostError } from './errors/lease-lost-error.js';
export { MigrationError, type MigrationProblem } from './errors/migration-error.js';
export { StoreBusyError, type StoreBusyFacts } from './errors/store-busy-error.js';
export { StoreClosedError } from './errors/store-closed-error.js';
export { StoreCorruptError } from './errors/store-corrupt-error.js';
export { isStoreError, StoreError, type StoreErrorOptions } from './errors/store-error.js';
export { StoreForeignError } from './errors/store-foreign-error.js';
export { StoreFullError } from './errors/store-full-error.js';
export { StoreLockedError } from './errors/store-locked-error.js';
export { StoreMissingError } from './errors/store-missing-error.js';
export { StoreNotMigratedError } from './errors/store-not-migrated-error.js';
export { StoreReadOnlyError } from './errors/store-read-only-error.js';
export { StoreTooNewError } from './errors/store-too-new-error.js';
export { StoreUnwritableError } from './errors/store-unwritable-error.js';
export { StoreWriterError } from './errors/store-writer-error.js';
export { UnknownRunError } from './errors/unknown-run-error.js';
export type { ScheduleRecord, TickOutcome, TickRecord, TickTrigger } from './types/schedule.js';
