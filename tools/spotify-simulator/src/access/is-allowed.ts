import { type OperationId } from '@new-releases/spotify-types';
import { type Access } from '../options.js';

/**
 * What development apps made since 2026-02-11 have lost: new releases and every batch
 * (https://developer.spotify.com/documentation/web-api/references/changes/february-2026). Older ones keep both for now.
 */
const removed: ReadonlySet<OperationId> = new Set<OperationId>([
  'get-new-releases',
  'get-multiple-albums',
  'get-multiple-artists',
]);

/** Whether an app with this access may call the operation. */
export function isAllowed(access: Access, operation: OperationId): boolean {
  return access !== 'development' || !removed.has(operation);
}
