import type { Driver } from '../open/open-driver.js';
import type { FindSeenAlbumsOptions } from '../types/listing.js';

/** Those of the albums, naming the artist, that a source saw in other runs. */
export function findSeenAlbums(driver: Driver, options: FindSeenAlbumsOptions): Set<string> {
  const { source, artistId, albumIds, exceptRunId } = options;
  const ids = driver
    .prepare(
      `SELECT DISTINCT s.album_id FROM album_sightings s
       JOIN album_artists a ON a.album_id = s.album_id AND a.artist_id = @artistId
       -- What an unfinished walk saw does not prove that all behind it is known.
       JOIN page_cursors c
         ON c.run_id = s.run_id AND c.source = s.source AND c."partition" = s."partition" AND c.done
       WHERE s.source = @source AND s.run_id <> @exceptRunId
         AND s.album_id IN (SELECT value FROM json_each(@albumIds))`,
    )
    .pluck()
    .all({ source, artistId, exceptRunId, albumIds: JSON.stringify(albumIds) }) as string[];
  return new Set(ids);
}
