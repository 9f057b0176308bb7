import type { OperationId } from '@new-releases/spotify-types';

/**
 * What a caller can do: `fatal` stop everything; `retriable` the same later; `skippable` go on without it;
 * `deferred` come back at a known time.
 */
export type Disposition = 'fatal' | 'retriable' | 'skippable' | 'deferred';

/** What every error of this package is made of. */
export interface SpotifyApiErrorFacts {
  operation: OperationId;
  /** HTTP status of the last answer; null when there was none. @default null */
  status?: number | null;
  /** Requests that the call had sent. @default 0 */
  attempts?: number;
  /** Start of the last answer's body, at most 300 characters. @default '' */
  bodyExcerpt?: string;
  cause?: unknown;
}

/** Base of every error of this package. No token ever stands in one. */
export abstract class SpotifyApiError extends Error {
  abstract override readonly name: string;
  abstract readonly disposition: Disposition;
  readonly operation: OperationId;
  readonly status: number | null;
  readonly attempts: number;
  readonly bodyExcerpt: string;

  constructor(message: string, facts: SpotifyApiErrorFacts) {
    super(`${facts.operation}: ${message}`, facts.cause === undefined ? undefined : { cause: facts.cause });
    this.operation = facts.operation;
    this.status = facts.status ?? null;
    this.attempts = facts.attempts ?? 0;
    this.bodyExcerpt = facts.bodyExcerpt ?? '';
  }
}

/** Tells whether `value` is an error of this package. */
export function isSpotifyApiError(value: unknown): value is SpotifyApiError {
  return value instanceof SpotifyApiError;
}
