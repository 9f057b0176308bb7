import type { Driver } from '../open/open-driver.js';
import type { AlbumListItem } from '../types/album.js';

/** Lists albums by release day, latest first; those without one last. */
export function listNewestAlbums(driver: Driver, { limit }: { limit: number }): AlbumListItem[] {
  return driver
    .prepare<[number], AlbumListItem>(
      `SELECT a.id, a.name, a.album_type AS albumType, a.release_date AS releaseDate, a.total_tracks AS totalTracks,
         a.spotify_url AS spotifyUrl,
         (SELECT count(*) FROM tracks t WHERE t.album_id = a.id) AS trackCount,
         coalesce((SELECT group_concat(r.name, ', ' ORDER BY p.position)
           FROM album_artists p JOIN artists r ON r.id = p.artist_id WHERE p.album_id = a.id), '') AS artists
       FROM albums a ORDER BY a.released_on DESC, a.id LIMIT ?`,
    )
    .all(limit);
}
