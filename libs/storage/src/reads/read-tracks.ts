import type { Driver } from '../open/open-driver.js';
import type { ArtistRef, TrackRow } from '../types/album.js';

interface TrackRecord extends Omit<TrackRow, 'explicit' | 'isLocal' | 'artists'> {
  albumId: string;
  explicit: number;
  isLocal: number;
}

interface TrackArtistRecord extends ArtistRef {
  albumId: string;
  trackId: string;
}

/** Reads all tracks of some albums, by disc, track number and id. */
export function readTracks(driver: Driver, albumIds: readonly string[]): Map<string, TrackRow[]> {
  const ids = JSON.stringify(albumIds);
  const byAlbum = new Map<string, TrackRow[]>();
  const byTrack = new Map<string, TrackRow>();
  const tracks = driver
    .prepare<[string], TrackRecord>(
      `SELECT album_id AS albumId, id, name, disc_number AS discNumber, track_number AS trackNumber,
         duration_ms AS durationMs, explicit, is_local AS isLocal, spotify_url AS spotifyUrl
       FROM tracks WHERE album_id IN (SELECT value FROM json_each(?))
       ORDER BY album_id, disc_number, track_number, id`,
    )
    .all(ids);
  for (const { albumId, explicit, isLocal, ...rest } of tracks) {
    const track: TrackRow = { ...rest, explicit: explicit === 1, isLocal: isLocal === 1, artists: [] };
    byTrack.set(`${albumId} ${track.id}`, track);
    const siblings = byAlbum.get(albumId);
    if (siblings === undefined) byAlbum.set(albumId, [track]);
    else siblings.push(track);
  }
  const artists = driver
    .prepare<[string], TrackArtistRecord>(
      `SELECT t.album_id AS albumId, t.track_id AS trackId, a.id, a.name, a.spotify_url AS spotifyUrl
       FROM track_artists t JOIN artists a ON a.id = t.artist_id
       WHERE t.album_id IN (SELECT value FROM json_each(?))
       ORDER BY t.album_id, t.track_id, t.position`,
    )
    .all(ids);
  for (const { albumId, trackId, ...artist } of artists)
    byTrack.get(`${albumId} ${trackId}`)?.artists.push(artist);
  return byAlbum;
}
