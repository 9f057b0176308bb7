import { SpotifyApiError, type SpotifyApiErrorFacts } from './spotify-api-error.js';

/** 404 of one album, artist or track. */
export class NotFoundError extends SpotifyApiError {
  override readonly name = 'NotFoundError';
  override readonly disposition = 'skippable';

  constructor(facts: SpotifyApiErrorFacts) {
    super('not found', facts);
  }
}
