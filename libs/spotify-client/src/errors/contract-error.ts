import { SpotifyApiError } from './spotify-api-error.js';

/** A whole answer whose form is not what the operation promises: no `items`, no record, a redirect. */
export class ContractError extends SpotifyApiError {
  override readonly name = 'ContractError';
  override readonly disposition = 'skippable';
}
