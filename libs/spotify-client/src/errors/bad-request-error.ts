import { SpotifyApiError, type SpotifyApiErrorFacts } from './spotify-api-error.js';

/** 400 or another 4xx that asking again cannot mend; also an id that cannot be one, refused without a request. */
export class BadRequestError extends SpotifyApiError {
  override readonly name = 'BadRequestError';
  override readonly disposition = 'skippable';
  /** Spotify found `limit` too large; apps in development mode may ask for 10 where others may for 50. */
  readonly isInvalidLimit: boolean;

  constructor(problem: string, facts: SpotifyApiErrorFacts & { isInvalidLimit?: boolean }) {
    super(problem, facts);
    this.isInvalidLimit = facts.isInvalidLimit ?? false;
  }
}
