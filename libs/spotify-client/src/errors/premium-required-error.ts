import { AccessDeniedError } from './access-denied-error.js';
import type { SpotifyApiErrorFacts } from './spotify-api-error.js';

/** The app's owner has no Premium subscription; every data call fails until it is renewed, and some hours after. */
export class PremiumRequiredError extends AccessDeniedError {
  override readonly name = 'PremiumRequiredError';
  override readonly disposition = 'fatal';

  constructor(facts: SpotifyApiErrorFacts) {
    super('Spotify demands an active Premium subscription of the owner of the app', facts);
  }
}
