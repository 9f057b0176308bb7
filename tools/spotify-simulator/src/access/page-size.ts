import { type OperationId } from '@new-releases/spotify-types';
import { type Access } from '../options.js';

export interface PageSize {
  max: number;
  /** When the request names no limit. */
  byDefault: number;
}

/**
 * Page sizes by access. Development: search and an artist's albums hold 10 at most (Spotify's reference of 2026, and measured).
 * For older development apps reports differ by operation; here search still takes 50, an artist's albums take 10.
 */
export function pageSizeOf(access: Access, operation: OperationId): PageSize {
  const narrow =
    (operation === 'search' && access === 'development') ||
    (operation === 'get-an-artists-albums' && access !== 'extended');
  return narrow ? { max: 10, byDefault: 5 } : { max: 50, byDefault: 20 };
}
