import type { Driver } from '../open/open-driver.js';
import type { ListDueArtistsOptions } from '../types/artist-read.js';

/** Ids of artists that were never read, then of those read longest ago, before a time. */
export function listDueArtists(driver: Driver, { dueBefore, limit }: ListDueArtistsOptions): string[] {
  return driver
    .prepare<{ dueBefore: string; limit: number }, string>(
      `SELECT id FROM artists WHERE fetched_at IS NULL OR fetched_at < @dueBefore
       ORDER BY fetched_at IS NOT NULL, fetched_at, first_seen_at, id LIMIT @limit`,
    )
    .pluck()
    .all({ dueBefore, limit });
}
