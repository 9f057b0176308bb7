import { SpotifyAuthError } from './spotify-auth-error.js';

/** The token endpoint answered 200 with JSON that is not a bearer token. Names the field, never its value. */
export class TokenContractError extends SpotifyAuthError {
  override readonly name = 'TokenContractError';

  constructor(problem: string) {
    super(`the token endpoint answered 200, but ${problem}`, { status: 200, retriable: false });
  }
}
