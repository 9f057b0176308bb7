import type { Access } from '../access/create-capabilities.js';
import type { Budget } from '../quota/create-store-ledger.js';
import type { SourceName } from '../sources/choose-sources.js';
import { defaultQuery } from '../sources/create-search-source.js';
import type { ProgressEvent } from './progress-event.js';

/** What one call of `run` shall do. Everything has a default. */
export interface RunRequest {
  /** A built-in source, one of your own by its name, or `auto`. @default 'auto' */
  readonly source?: SourceName | (string & {});
  /** Searches, each walked by itself. @default ['tag:new'] */
  readonly queries?: readonly string[];
  /** What a search that reaches Spotify's cap is split by: years, markets, words. @default [] */
  readonly splitBy?: readonly string[];
  /** Artists to walk, and to add to the stored watch-list. @default [], the whole watch-list */
  readonly artistIds?: readonly string[];
  /** `YYYY-MM-DD`: how far back the first walk of an artist goes. @default null, to the end */
  readonly since?: string | null;
  /** Read the artists themselves too: genres, popularity, followers, image. @default false */
  readonly artistDetails?: boolean;
  /** ISO 3166-1 alpha-2 country; asked without one by default, for ids are then the same for everyone. @default null */
  readonly market?: string | null;
  /** @default 'auto' */
  readonly access?: Access;
  /** At most so many albums of each listing. @default null, all */
  readonly limit?: number | null;
  /** Known albums are read again when their last read is older. @default 7 days */
  readonly refreshAfterMs?: number;
  /** Read again every known album that is due, not only those that the listing shows. @default false */
  readonly refreshDue?: boolean;
  /** The listing of an unfinished run is started again when it is older. @default null: 20 hours, or 7 days after a quota */
  readonly relistAfterMs?: number | null;
  /** What was refused is tried again when the refusal is older. @default 7 days */
  readonly recheckAfterMs?: number;
  /** Start a run of its own instead of going on with an unfinished one. @default false */
  readonly fresh?: boolean;
  /** Requests that a rolling 24 h may hold. @default none */
  readonly budget?: Budget;
  /** Call groups of endpoints whose quota is known to be used up. @default false */
  readonly ignoreCooldown?: boolean;
  /** Folder for the snapshot, or null for none. @default null */
  readonly snapshotDir?: string | null;
  /** Asks to finish what is in flight, commit and end as `interrupted`; see StopRequest for the exit code. */
  readonly stop?: AbortSignal;
  /** Ends the run at once; what is committed stays. */
  readonly signal?: AbortSignal;
  /** Told of each step as it is done, by this process only. */
  readonly onProgress?: (event: ProgressEvent) => void;
}

const hourMs = 3_600_000;
const never = new AbortController().signal;

export type ResolvedRequest = Required<RunRequest>;

export function resolveRequest(request: RunRequest): ResolvedRequest {
  return {
    source: 'auto',
    queries: [defaultQuery],
    splitBy: [],
    artistIds: [],
    since: null,
    artistDetails: false,
    market: null,
    access: 'auto',
    limit: null,
    refreshAfterMs: 7 * 24 * hourMs,
    refreshDue: false,
    relistAfterMs: null,
    recheckAfterMs: 7 * 24 * hourMs,
    fresh: false,
    budget: {},
    ignoreCooldown: false,
    snapshotDir: null,
    stop: never,
    signal: never,
    onProgress: () => undefined,
    // What is not said counts as not given, also where a caller writes it out.
    ...Object.fromEntries(Object.entries(request).filter(([, value]) => value !== undefined)),
  };
}
