export interface SpotifyAuthErrorFacts {
  /** HTTP status of the answer; null when there was none. */
  status: number | null;
  /** Whether asking again later can help. */
  retriable: boolean;
  cause?: unknown;
}

/** Base of every error of this package. Neither the client secret nor a token ever stands in one. */
export class SpotifyAuthError extends Error {
  override readonly name: string = 'SpotifyAuthError';
  readonly status: number | null;
  readonly retriable: boolean;

  constructor(message: string, facts: SpotifyAuthErrorFacts) {
    super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
    this.status = facts.status;
    this.retriable = facts.retriable;
  }
}

/** Tells whether `value` is an error of this package. */
export function isSpotifyAuthError(value: unknown): value is SpotifyAuthError {
  return value instanceof SpotifyAuthError;
}
