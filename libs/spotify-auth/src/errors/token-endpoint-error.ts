import { SpotifyAuthError, type SpotifyAuthErrorFacts } from './spotify-auth-error.js';

/** The token endpoint gave no usable answer: network fault, timeout, 5xx, 429, HTML, or a request it does not take. */
export class TokenEndpointError extends SpotifyAuthError {
  override readonly name = 'TokenEndpointError';
  /** Wait the endpoint asked for, in ms; null when it named none. */
  readonly retryAfterMs: number | null;

  constructor(message: string, facts: SpotifyAuthErrorFacts & { retryAfterMs?: number | null }) {
    super(message, facts);
    this.retryAfterMs = facts.retryAfterMs ?? null;
  }
}
