import type { Driver } from '../open/open-driver.js';
import type { WatchedArtist } from '../types/quota.js';

/** Lists the watch-list, first those walked longest ago (never before all others). */
export function listWatchedArtists(driver: Driver): WatchedArtist[] {
  return driver
    .prepare<[], WatchedArtist>(
      `SELECT artist_id AS artistId, name, added_at AS addedAt, first_walk_done_at AS firstWalkDoneAt,
         last_walked_at AS lastWalkedAt
       FROM watched_artists ORDER BY last_walked_at, added_at, artist_id`,
    )
    .all();
}
