import type { Page } from '@new-releases/spotify-types';
import { isPageCursor } from './is-page-cursor.js';
import { startCursor, type PageCursor } from './page-cursor.js';

/** One request for a page, in elements of the listing. */
export interface PageRequest {
  readonly offset: number;
  readonly limit: number;
}

/** Reads one page. Its rejection ends the walk, at that page's turn; `signal` aborts when the walk ends. */
export type FetchPage<T> = (request: PageRequest & { signal: AbortSignal }) => Promise<Page<T>>;

/** What to walk, from where and how far. */
export interface IteratePagesOptions<T> {
  fetchPage: FetchPage<T>;
  /** Elements to ask for per page, at least 1. */
  limit: number;
  /** Go on from here. @default the beginning */
  cursor?: PageCursor;
  /** Read only the first so many positions of the listing, nulls included. @default all */
  maxItems?: number;
  /** The API's cap: no request reaches beyond this position (offset + limit; 1000 in search). @default none */
  maxOffset?: number;
  /** Whether an absent `next` ends the listing. False in search, where only an empty page does. @default true */
  endsOnNullNext?: boolean;
  /** Further pages in flight, once the total is known; 0 for none. @default 4 */
  readAhead?: number;
  /** Origin (or any URL) of the API; a `next` elsewhere is reported. @default not looked at */
  origin?: string;
  /** The id that loops and repetitions are seen by. @default the item's `id` where that is a string */
  getId?: (item: T) => string | undefined;
  /** Ends the walk with the signal's reason. */
  signal?: AbortSignal;
}

const defaults = { maxItems: Infinity, maxOffset: Infinity, endsOnNullNext: true, readAhead: 4 };

export interface ResolvedOptions<T> {
  readonly fetchPage: FetchPage<T>;
  readonly limit: number;
  readonly cursor: PageCursor;
  readonly maxItems: number;
  readonly maxOffset: number;
  readonly endsOnNullNext: boolean;
  readonly readAhead: number;
  readonly origin: string | null;
  readonly getId: (item: T) => string | undefined;
  readonly signal: AbortSignal | null;
}

/** Checks the options and fills in the defaults. Throws a TypeError that names the option. */
export function resolveOptions<T>(options: IteratePagesOptions<T>): ResolvedOptions<T> {
  const resolved = {
    fetchPage: options.fetchPage,
    limit: options.limit,
    cursor: options.cursor ?? startCursor,
    maxItems: options.maxItems ?? defaults.maxItems,
    maxOffset: options.maxOffset ?? defaults.maxOffset,
    endsOnNullNext: options.endsOnNullNext ?? defaults.endsOnNullNext,
    readAhead: options.readAhead ?? defaults.readAhead,
    origin: options.origin === undefined ? null : parseOrigin(options.origin),
    getId: options.getId ?? readId,
    signal: options.signal ?? null,
  };
  check('fetchPage', typeof resolved.fetchPage === 'function', 'must be a function');
  check('limit', isCountFrom(1, resolved.limit), 'must be a whole number of at least 1');
  check('cursor', isPageCursor(resolved.cursor), 'is not a page cursor');
  check('readAhead', isCountFrom(0, resolved.readAhead), 'must be a whole number of at least 0');
  for (const name of ['maxItems', 'maxOffset'] as const) {
    const value = resolved[name];
    check(name, value === Infinity || isCountFrom(0, value), 'must be a whole number of at least 0');
  }
  return resolved;
}

function check(option: string, holds: boolean, complaint: string): void {
  if (!holds) throw new TypeError(`@new-releases/pagination: option ${option} ${complaint}`);
}

function isCountFrom(least: number, value: number): boolean {
  return Number.isSafeInteger(value) && value >= least;
}

function parseOrigin(value: string): string {
  check('origin', URL.canParse(value), 'must be an absolute URL');
  return new URL(value).origin;
}

/** The element itself is not validated here, so it may be anything. */
function readId(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null || !('id' in item)) return undefined;
  return typeof item.id === 'string' ? item.id : undefined;
}
