import { SpotifyApiError, type SpotifyApiErrorFacts } from './spotify-api-error.js';

/** Short 429s used up all attempts, or the wait they ask for ends after the call's deadline. */
export class RateLimitedError extends SpotifyApiError {
  override readonly name = 'RateLimitedError';
  override readonly disposition = 'retriable';
  /** Wait still asked for, in ms; null when Spotify named none. */
  readonly retryAfterMs: number | null;

  constructor(facts: SpotifyApiErrorFacts & { retryAfterMs: number | null }) {
    const wait = facts.retryAfterMs === null ? '' : `, wait ${Math.ceil(facts.retryAfterMs)} ms`;
    super(`rate limited${wait}`, facts);
    this.retryAfterMs = facts.retryAfterMs;
  }
}
