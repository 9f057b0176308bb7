import { SpotifyAuthError } from './spotify-auth-error.js';

/**
 * The token endpoint refused the credentials. Spotify answers 400, others 401 (RFC 6749, section 5.2).
 * Asking again with the same credentials cannot help.
 */
export class InvalidClientError extends SpotifyAuthError {
  override readonly name = 'InvalidClientError';
  /** `error` of RFC 6749, such as `invalid_client`. */
  readonly error: string;
  /** `error_description` of RFC 6749, if there was one. */
  readonly errorDescription: string | null;

  constructor(facts: { status: number; error: string; errorDescription: string | null }) {
    const description = facts.errorDescription === null ? '' : `: ${facts.errorDescription}`;
    super(`Spotify refused the client credentials (${facts.error}${description})`, {
      status: facts.status,
      retriable: false,
    });
    this.error = facts.error;
    this.errorDescription = facts.errorDescription;
  }
}
