import type { components, paths } from './generated/openapi.js';

/** A path of the read API, with `{id}` where an id belongs. */
export type ReadApiPath = keyof paths;

/** Query parameters of a path; never where it takes none. */
export type QueryOf<P extends ReadApiPath> = NonNullable<paths[P]['get']['parameters']['query']>;

/** What stands in the braces of a path; undefined where there are none. */
type PartsOf<P extends ReadApiPath> = paths[P]['get']['parameters']['path'];

type Body<P extends ReadApiPath> = paths[P]['get']['responses'][200]['content']['application/json'];

/** A path that answers in pages. */
export type ReadApiListPath = {
  [P in ReadApiPath]: Body<P> extends AnyPage ? P : never;
}[ReadApiPath];

/** What all pages have. */
export interface AnyPage {
  data: unknown[];
  page: { next: string | null };
}

/** Where neither `fields` nor `as_of` were asked for, every column is there. */
type WholeRows<B> = B extends AnyPage ? Omit<B, 'data'> & { data: Required<B['data'][number]>[] } : B;

/** Tracks are not kept over time: who asks for an album as of a time gets none. */
type Present<B> = [Extract<B, { tracks: unknown }>] extends [never] ? B : Extract<B, { tracks: unknown }>;
type Past<B> = [Exclude<B, { tracks: unknown }>] extends [never] ? B : Exclude<B, { tracks: unknown }>;

/**
 * What a path is answered with.
 * @typeParam F the `fields` that are asked for: with them, a column may be missing
 * @typeParam A the `as_of` that is asked for: with it, what is not kept over time is missing
 */
export type BodyOf<
  P extends ReadApiPath,
  F extends string | undefined = undefined,
  A extends string | undefined = undefined,
> = [A] extends [undefined]
  ? [F] extends [undefined]
    ? WholeRows<Present<Body<P>>>
    : Body<P>
  : Past<Body<P>>;

/** A row of a list. */
export type RowOf<
  P extends ReadApiListPath,
  F extends string | undefined = undefined,
  A extends string | undefined = undefined,
> = BodyOf<P, F, A>['data'][number];

/** What may be asked of a path; `fields` and `as_of` are told apart, for they decide on what an answer holds. */
type Query<
  P extends ReadApiPath,
  F extends string | undefined,
  A extends string | undefined,
> = 'fields' extends keyof QueryOf<P>
  ? 'as_of' extends keyof QueryOf<P>
    ? Omit<QueryOf<P>, 'fields' | 'as_of'> & { fields?: F; as_of?: A }
    : Omit<QueryOf<P>, 'fields'> & { fields?: F }
  : 'as_of' extends keyof QueryOf<P>
    ? Omit<QueryOf<P>, 'as_of'> & { as_of?: A }
    : QueryOf<P>;

/** What a call is told beside its path. */
export type CallOptions<
  P extends ReadApiPath,
  F extends string | undefined = undefined,
  A extends string | undefined = undefined,
> = {
  /** Ends the call; it then rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
} & ([PartsOf<P>] extends [undefined] ? { path?: never } : { path: PartsOf<P> }) & { query?: Query<P, F, A> };

/** Options may be left out where a path has no braces. */
type CallArguments<
  P extends ReadApiPath,
  F extends string | undefined = undefined,
  A extends string | undefined = undefined,
> = [PartsOf<P>] extends [undefined] ? [options?: CallOptions<P, F, A>] : [options: CallOptions<P, F, A>];

/** How far the data can be trusted: it stands in every page and summary. */
export type StoreFreshness = components['schemas']['Store'];
/** A row of `/v1/albums` with all its columns. */
export type Album = RowOf<'/v1/albums'>;
/** A row of `/v1/tracks` with all its columns. */
export type Track = RowOf<'/v1/tracks'>;
/** A row of `/v1/artists` with all its columns. */
export type Artist = RowOf<'/v1/artists'>;
/** A row of `/v1/runs` with all its columns. */
export type Run = RowOf<'/v1/runs'>;

/** A row of `/v1/analyses`. */
export type Analysis = RowOf<'/v1/analyses'>;
/** An analysis with method and result. */
export type AnalysisWithResult = components['schemas']['AnalysisWithResult'];
/** A pair that a scan tried: a row of `/v1/analyses/{id}/pairs`. */
export type AnalysisPair = RowOf<'/v1/analyses/{id}/pairs'>;

/** The fetch that a client is given: called with a Request alone. */
export type FetchFunction = (request: Request) => Promise<Response>;

/** What a client is made of. */
export interface ReadApiClientOptions {
  /** Where the read API is, a path before `/v1` included: `https://music.example.com`. */
  baseUrl: string;
  /** Sent as `Authorization: Bearer KEY`, to `baseUrl` alone. Left out: none is sent. */
  apiKey?: string | undefined;
  /** @default the global fetch */
  fetch?: FetchFunction | undefined;
  /** How long one request may take, body included, milliseconds. @default 60,000, the longest that a query may take there */
  timeoutMs?: number | undefined;
}

/** An answer that differs from the one whose ETag was sent. */
export interface ChangedAnswer<T> {
  readonly body: T;
  /** Send it the next time. Null: the server gave none. */
  readonly etag: string | null;
}

/** Typed calls of the read API. Every one of them rejects with a ReadApiError, or with the reason of its signal. */
export interface ReadApiClient {
  /** Asks once: one page, one row, or the summary. */
  get<
    P extends ReadApiPath,
    F extends string | undefined = undefined,
    A extends string | undefined = undefined,
  >(
    path: P,
    ...options: CallArguments<P, F, A>
  ): Promise<BodyOf<P, F, A>>;

  /** Asks once, unless nothing has changed since the answer that the ETag came with: null then. */
  getIfChanged<
    P extends ReadApiPath,
    F extends string | undefined = undefined,
    A extends string | undefined = undefined,
  >(
    path: P,
    options: CallOptions<P, F, A> & { etag: string | null },
  ): Promise<ChangedAnswer<BodyOf<P, F, A>> | null>;

  /** Page after page from `page.next`; each is asked for when it is wanted. */
  iteratePages<
    P extends ReadApiListPath,
    F extends string | undefined = undefined,
    A extends string | undefined = undefined,
  >(
    path: P,
    ...options: CallArguments<P, F, A>
  ): AsyncGenerator<BodyOf<P, F, A>, void, undefined>;

  /** The rows of all pages. */
  iterateRows<
    P extends ReadApiListPath,
    F extends string | undefined = undefined,
    A extends string | undefined = undefined,
  >(
    path: P,
    ...options: CallArguments<P, F, A>
  ): AsyncGenerator<RowOf<P, F, A>, void, undefined>;
}
