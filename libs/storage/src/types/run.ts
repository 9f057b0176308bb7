/** How a run stands. Every state but `completed` is continued by the next run of the same resume key. */
export type RunState = 'running' | 'completed' | 'incomplete' | 'deferred' | 'interrupted' | 'failed';

/** Requests sent: operation id -> HTTP status (or `network`) -> count. */
export type RequestCounts = Record<string, Record<string, number>>;

/** A run to start. */
export interface NewRun {
  /** @default a new UUID */
  id?: string;
  /** Names the tuple (source, query, market, access) that a later run must share to continue this one. */
  resumeKey: string;
  source: string;
  query?: string | null;
  market?: string | null;
  access?: string | null;
  /** Settings worth knowing later; stored as JSON. Must hold no secrets. */
  options?: Record<string, unknown>;
  programVersion: string;
}

/** What may change when a run is continued. */
export interface ResumeRunOptions {
  access?: string | null;
  options?: Record<string, unknown>;
  programVersion?: string;
}

/** How a run, or one process's share of it, ended. */
export interface FinishRunOptions {
  state: RunState;
  exitCode: number;
  /** ISO time at which to go on; for deferred runs. */
  comeBackAt?: string | null;
  error?: string | null;
  /** Requests of this process; added to the run's. */
  requests?: RequestCounts;
  /** Time this process spent; added to the run's. */
  durationMs: number;
  snapshotPath?: string | null;
  /** Short texts on what was met while reading; those of earlier processes are kept. */
  findings?: readonly string[];
  /** Short texts on why a source was not walked to its end, for its coverage; those that stand there are kept. */
  sourceFindings?: Readonly<Record<string, readonly string[]>>;
  /** Albums not yet read per source, as coverage states them. */
  unread?: Readonly<Record<string, number>>;
}

/** A run as stored. */
export interface RunRecord {
  id: string;
  resumeKey: string;
  source: string;
  query: string | null;
  market: string | null;
  access: string | null;
  state: RunState;
  startedAt: string;
  listingStartedAt: string;
  /** When a quota or budget stopped it; null once it went on and met none. */
  deferredAt: string | null;
  /** Which listing of the run this is; 1 until it is restarted. */
  listing: number;
  endedAt: string | null;
  comeBackAt: string | null;
  /** Processes that worked on it. */
  attempts: number;
  exitCode: number | null;
  error: string | null;
  albumsSeen: number;
  albumsNew: number;
  albumsUpdated: number;
  albumsUnchanged: number;
  albumsGone: number;
  tracksStored: number;
  recordsRejected: number;
  requests: RequestCounts;
  durationMs: number;
  options: Record<string, unknown>;
  /** What was met while reading, a short text each. */
  findings: string[];
  snapshotPath: string | null;
  programVersion: string;
}

/** What a run could not see at one source. */
export interface CoverageRecord {
  runId: string;
  source: string;
  /** Sum over the walks that make up the source's listing. */
  reportedTotal: number | null;
  /** Queries, or artists and groups, that were walked. */
  walks: number;
  seen: number;
  capReached: boolean;
  pagesMoved: number;
  nulls: number;
  rejected: number;
  unread: number;
  listingComplete: boolean;
  findings: string[];
}
