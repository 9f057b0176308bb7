import { SpotifyApiError, type SpotifyApiErrorFacts } from './spotify-api-error.js';

/** 401, also with a renewed token. */
export class AuthenticationError extends SpotifyApiError {
  override readonly name = 'AuthenticationError';
  override readonly disposition = 'fatal';

  constructor(facts: SpotifyApiErrorFacts) {
    super('Spotify refused the access token, also after its renewal', facts);
  }
}
