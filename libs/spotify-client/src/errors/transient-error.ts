import { SpotifyApiError, type SpotifyApiErrorFacts } from './spotify-api-error.js';

/** What failed last: an HTTP status, the network, a timeout, half a body, a 200 that is not JSON, or the deadline. */
export type TransientKind = 'status' | 'network' | 'timeout' | 'truncated' | 'invalid-json' | 'deadline';

/** Passing faults used up all attempts, or the call's deadline. */
export class TransientError extends SpotifyApiError {
  override readonly name = 'TransientError';
  override readonly disposition = 'retriable';
  readonly kind: TransientKind;

  constructor(problem: string, facts: SpotifyApiErrorFacts & { kind: TransientKind }) {
    super(problem, facts);
    this.kind = facts.kind;
  }
}
