/** Waits `ms` milliseconds; rejects with `signal.reason` on abort. */
export type Sleep = (ms: number, signal?: AbortSignal) => Promise<void>;

/** The part of an answer that is read. The global `fetch` satisfies {@link TokenFetch}. */
export interface TokenResponse {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}

/** The part of `fetch` that is used. It must honour `signal` until the body is read. */
export type TokenFetch = (
  url: string,
  init: {
    method: string;
    headers: Record<string, string>;
    body: string;
    redirect: 'manual';
    signal: AbortSignal;
  },
) => Promise<TokenResponse>;

export interface AccessToken {
  value: string;
  /** Lifetime in ms, as the endpoint stated it. */
  lifetimeMs: number;
}

/** Whose tokens, and of what the provider is made. */
export interface AccessTokenProviderOptions {
  clientId: string;
  clientSecret: string;
  /** @default 'https://accounts.spotify.com/api/token' */
  tokenUrl?: string;
  /** @default globalThis.fetch */
  fetch?: TokenFetch;
  /** Epoch ms. @default Date.now */
  now?: () => number;
  /** @default a timer */
  sleep?: Sleep;
  /** How long before its end a token is renewed; at most half of its lifetime. @default 60_000 */
  renewAheadMs?: number;
  /** Limit of one attempt, body included. @default 10_000 */
  timeoutMs?: number;
  /** Attempts of one renewal. @default 4 */
  maxAttempts?: number;
  /** Called once for every request to the token endpoint; status is null when no whole answer came. */
  onRequest?: (event: { status: number | null }) => void;
}

/** What one caller wants of a token. */
export interface GetAccessTokenOptions {
  /** Ends this caller's wait; others who wait for the same token are not disturbed. */
  signal?: AbortSignal | undefined;
  /** A token that the API answered with 401; it is renewed only if it is still the current one. */
  refusedToken?: string | undefined;
}

/** Tokens of one app; the current one lives in memory. */
export interface AccessTokenProvider {
  /**
   * Gives a valid bearer token, asking the endpoint only if needed; concurrent callers share one request.
   * @throws InvalidClientError, TokenEndpointError, TokenContractError, or the reason of the signal.
   */
  getAccessToken(options?: GetAccessTokenOptions): Promise<string>;
}
