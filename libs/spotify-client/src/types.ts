import type {
  Album,
  Artist,
  OperationId,
  Page,
  SimplifiedAlbum,
  SimplifiedTrack,
  Track,
} from '@new-releases/spotify-types';
import type { EndpointGroup } from './endpoint-group-of.js';

/** Waits `ms` milliseconds; rejects with `signal.reason` on abort. */
export type Sleep = (ms: number, signal?: AbortSignal) => Promise<void>;

/** The part of an answer that is read. */
export interface FetchedResponse {
  readonly status: number;
  readonly headers: {
    /** Names are asked for in lower case; null where there is no such header. */
    get(name: string): string | null;
  };
  /** The whole body; rejects where it breaks off. */
  arrayBuffer(): Promise<ArrayBuffer | Uint8Array>;
}

/**
 * The part of `fetch` that is used; the global one satisfies it. It must honour `signal` until the body is
 * read, and must not follow redirects to other origins with the headers given.
 */
export type FetchFunction = (
  url: string,
  init: { method: 'GET'; headers: Record<string, string>; redirect: 'manual'; signal: AbortSignal },
) => Promise<FetchedResponse>;

/** At most `limit` requests in any `windowMs` milliseconds. */
export interface RateWindow {
  limit: number;
  windowMs: number;
}

/** A window that a refusal taught, at a time in epoch ms. */
export interface LearnedRateWindow extends RateWindow {
  learnedAtMs: number;
}

/** What became of one request that was sent; each gives exactly one event. */
export interface ResponseEvent {
  operation: OperationId;
  group: EndpointGroup;
  /** HTTP status; null when no whole, readable answer came (network, timeout, abort, truncated, not JSON). */
  status: number | null;
  /** Number of this request within its call, from 1. */
  attempt: number;
  /** Time before it was sent: for a place among those in flight, the rate limit, or the end of a pause. */
  waitedMs: number;
  durationMs: number;
  /** Usable Retry-After of the answer. */
  retryAfterMs: number | null;
  /** The answer's Date header, epoch ms. */
  serverDateMs: number | null;
}

/** Counts requests before they are sent, and remembers which group of endpoints may not be called until when. */
export interface QuotaLedger {
  /**
   * Awaited right before every request. Throws QuotaExceededError when the group may not be called now.
   * Must settle soon, or heed the signal.
   */
  countRequest(request: {
    operation: OperationId;
    group: EndpointGroup;
    signal?: AbortSignal;
  }): Promise<void>;
  /** Spotify refused the group until `untilMs` (epoch ms). */
  lockGroup(lock: {
    group: EndpointGroup;
    untilMs: number;
    retryAfterMs: number;
    reason: string;
  }): Promise<void>;
}

/** `refusedToken` is one that the API answered with 401: renew it if it is still the current one. */
export type GetAccessToken = (options?: { signal?: AbortSignal; refusedToken?: string }) => Promise<string>;

/** Who asks, and how much of Spotify a client may take. */
export interface SpotifyClientOptions {
  getAccessToken: GetAccessToken;
  /** @default 'https://api.spotify.com/v1' */
  baseUrl?: string;
  /** @default globalThis.fetch */
  fetch?: FetchFunction;
  /** Epoch ms. @default Date.now */
  now?: () => number;
  /** @default a timer */
  sleep?: Sleep;
  /** Jitter, 0 to below 1. @default Math.random */
  random?: () => number;
  /** @default locks kept in memory, see createMemoryQuotaLedger */
  ledger?: QuotaLedger;
  /** Requests in flight at a time. @default 8 */
  concurrency?: number;
  /** Window set by hand; it is never changed. @default none */
  rate?: RateWindow;
  /** Window that an earlier process learned; later refusals lower it. @default none */
  learnedRate?: RateWindow;
  /** Called when a refusal sets or lowers the window, so that it can be stored. */
  onRateLearned?: (window: LearnedRateWindow) => void;
  /** A Retry-After above this is a quota, not a pause. @default 60_000 */
  maxWaitMs?: number;
  /** Attempts of one call. @default 6 */
  maxAttempts?: number;
  /** Limit of one attempt, body included. @default 30_000 */
  timeoutMs?: number;
  /** Limit of one call, waits included. @default 300_000 */
  deadlineMs?: number;
  /** Sent as Accept-Language; a fixed one keeps answers alike between machines. @default 'en' */
  acceptLanguage?: string;
  /** Sent as User-Agent. @default what fetch sends */
  userAgent?: string;
  /** Leaves `available_markets` out of records: half of an album's text, deprecated. @default false */
  omitMarkets?: boolean;
  /** Told of every request that was sent, when its answer came or did not. */
  onResponse?: (event: ResponseEvent) => void;
}

/** What a call is told beside its query: `signal` ends it, its waits included. */
export interface CallOptions {
  signal?: AbortSignal | undefined;
}

/**
 * Nine operations of the Web API. Only the envelope of an answer is checked (a page has `items`, a batch is
 * an array, a record is an object); records may be anything, as Spotify's schema promises more than it keeps.
 *
 * Every method throws the errors of this package, those of `getAccessToken` and of the ledger untouched, and
 * the signal's reason when aborted.
 */
export interface SpotifyClient {
  /** Albums new on Spotify, pages of at most 50. Refused to development apps (CapabilityMissingError). */
  getNewReleases(
    query: { limit: number; offset: number },
    options?: CallOptions,
  ): Promise<Page<SimplifiedAlbum>>;
  /** Up to 20 ids; null stands at the place of an unknown one. No ids, no request. */
  getAlbums(
    query: { ids: readonly string[]; market?: string },
    options?: CallOptions,
  ): Promise<(Album | null)[]>;
  /** A full album with its first 50 tracks. Throws a NotFoundError where there is none. */
  getAlbum(query: { id: string; market?: string }, options?: CallOptions): Promise<Album>;
  /** Tracks of an album in their order, pages of at most 50. */
  getAlbumTracks(
    query: { id: string; limit: number; offset: number; market?: string },
    options?: CallOptions,
  ): Promise<Page<SimplifiedTrack>>;
  /** Up to 50 ids; null stands at the place of an unknown one. No ids, no request. */
  getArtists(query: { ids: readonly string[] }, options?: CallOptions): Promise<(Artist | null)[]>;
  /** A full artist. Throws a NotFoundError where there is none. */
  getArtist(query: { id: string }, options?: CallOptions): Promise<Artist>;
  /** `includeGroups`: any of album, single, appears_on, compilation; comma separated. */
  getArtistAlbums(
    query: { id: string; includeGroups: string; limit: number; offset: number; market?: string },
    options?: CallOptions,
  ): Promise<Page<SimplifiedAlbum>>;
  /**
   * Albums that a query of Spotify's finds (`tag:new`, `artist:...`): pages of at most 50, of 10 for development
   * apps, up to offset 1000.
   */
  searchAlbums(
    query: { q: string; limit: number; offset: number; market?: string },
    options?: CallOptions,
  ): Promise<Page<SimplifiedAlbum>>;
  /** A full track with its album and ISRC. Throws a NotFoundError where there is none. */
  getTrack(query: { id: string; market?: string }, options?: CallOptions): Promise<Track>;
}
