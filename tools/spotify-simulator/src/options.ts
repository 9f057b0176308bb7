import { type EndpointGroup } from './operations.js';

/** Which world of Spotify is simulated: extended quota, a development app of today, or one made before 2026-02-11. */
export type Access = 'extended' | 'development' | 'development-legacy';

/** A rolling window: at most `limit` requests in any `windowMs` milliseconds. */
export interface RateWindow {
  limit: number;
  windowMs: number;
}

/**
 * What goes wrong, and how often: probabilities 0..1, all 0 at first. The first six hit answers, and no request (path and
 * query) more than twice in a row; the others shape what answers hold.
 */
export interface Faults {
  /** 500, 502, 503 or 504 in place of the answer. */
  serverError: number;
  /** The connection is reset before anything is sent. */
  reset: number;
  /** The body ends half way, and the connection with it. */
  truncate: number;
  /** 429 with `Retry-After: 1`, whatever the rate. */
  shortRateLimit: number;
  /** 429 without `Retry-After`, or with one of no use (`0`, `soon`). */
  retryAfterMissing: number;
  /** The token endpoint answers 503. */
  tokenServerError: number;
  /** Errors of the 5xx faults come as HTML, plain text or nothing in place of JSON. */
  htmlErrors: boolean;
  /** An album is `null` in every listing. Fixed per album. */
  nullItems: number;
  /** A track has a field of the wrong type. Fixed per track. */
  wrongTypes: number;
  /** A full album has a field of the wrong type. Fixed per album. */
  malformedAlbums: number;
  /** A page of a listing begins with up to three items of the page before it, on top of its own. */
  duplicates: number;
  /** An album comes in at the top of the listing before a page is read. */
  shift: number;
  /** The `next` of a page points to another host. */
  foreignNext: number;
  /** `total` of a listing is a made-up number; in search `next` may be null early, for artists set at the end. */
  totalLies: number;
  /** A listed album is withdrawn: null in a batch, 404 alone. Fixed per album. */
  albumNull: number;
}

/** What `createSimulator` takes; everything has a default. `null` takes a limit away again. */
export interface SimulatorOptions {
  /** Number of albums in the catalogue. @default 300 */
  albums?: number;
  /** Decides every id, name and number of the catalogue. @default 1 */
  seed?: number | string;
  /** @default 'extended' */
  access?: Access;
  /** Credentials the token endpoint accepts; any pair when not given. */
  clientId?: string | null;
  clientSecret?: string | null;
  /** How long each answer of the API takes at least. @default 0 */
  latencyMs?: number;
  /** Clock, epoch milliseconds: token expiry, limits and the `Date` header. @default Date.now */
  now?: () => number;
  /** Waits for `latencyMs`. @default node:timers/promises */
  sleep?: (ms: number) => Promise<void>;
  /** Added to the clock: lets a running server see tomorrow. @default 0 */
  clockOffsetMs?: number;
  /** @default 3600 */
  tokenTtlSeconds?: number;
  /** A token answers 401 after this many calls. */
  tokenCalls?: number | null;
  /** The short-term limit over a rolling window, for all operations together. */
  rate?: RateWindow | null;
  /** Calls in `quotaWindowMs`: for each endpoint group, or for those named. */
  quota?: number | Partial<Record<EndpointGroup, number>> | null;
  /** 'app': all groups draw on one quota, which must then be a number. @default 'group' */
  quotaScope?: 'group' | 'app';
  /** The window opens with its first call. @default 24 h */
  quotaWindowMs?: number;
  /** Retry-After of a spent quota; the time to the end of its window when not given. */
  quotaRetryAfterSeconds?: number | null;
  /** The body of a spent quota says `reason: QUOTA_EXCEEDED`. @default true */
  quotaReason?: boolean;
  faults?: Partial<Faults>;
  /** Decides which requests and records the faults hit. @default 1 */
  faultSeed?: number | string;
  /** Serve the recorded answers of this folder in place of the generated catalogue. */
  recordedDir?: string | null;
  /** How many albums /browse/new-releases lists; all when not given. */
  newReleasesTotal?: number | null;
  /** `YYYY-MM-DD` from which release dates are counted back. @default '2026-11-20' */
  today?: string;
  /**
   * Releases are spread over so many days up to `today`, unevenly, and most come on Fridays. By the clock there are only those that are out,
   * and the last two weeks are new. When not given, all of the catalogue is new, whatever the clock.
   */
  historyDays?: number | null;
  /** The owner's Premium has lapsed: every API call answers 403 in plain text. @default false */
  premiumLapsed?: boolean;
  /** Receives notes such as skipped files of `recordedDir`. @default a line on stderr */
  warn?: (line: string) => void;
}
