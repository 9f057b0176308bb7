import type { OperationId } from '@new-releases/spotify-types';
import { BadRequestError } from './errors/bad-request-error.js';

/**
 * Refuses what cannot be a Spotify id before it costs a request, or changes the path of one.
 * @throws BadRequestError
 */
export function checkId(operation: OperationId, id: string): void {
  if (/^[0-9A-Za-z]+$/.test(id)) return;
  throw new BadRequestError(`${JSON.stringify(id.slice(0, 40))} is not a Spotify id`, { operation });
}

/**
 * The same for the ids of a batch, and for their number.
 * @throws BadRequestError
 */
export function checkIds(operation: OperationId, ids: readonly string[], most: number): void {
  if (ids.length > most) {
    throw new BadRequestError(`${ids.length} ids, but at most ${most} go into one request`, { operation });
  }
  for (const id of ids) checkId(operation, id);
}
