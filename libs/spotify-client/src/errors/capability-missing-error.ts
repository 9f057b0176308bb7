import { AccessDeniedError } from './access-denied-error.js';
import type { SpotifyApiErrorFacts } from './spotify-api-error.js';

/**
 * This app may not call the operation: 403, 410, or 404 on the path of a collection. Spotify takes operations
 * away from apps in development mode; other operations still work.
 */
export class CapabilityMissingError extends AccessDeniedError {
  override readonly name = 'CapabilityMissingError';
  override readonly disposition = 'skippable';

  constructor(facts: SpotifyApiErrorFacts) {
    super(`this app may not call it (${facts.status ?? 'no status'})`, facts);
  }
}
