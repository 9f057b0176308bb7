/** Sets what an album tells of its tracks to what the rows of tracks say. */
export const sumTracksSql = `(tracks_read, duration_ms, explicit_tracks) = (
  SELECT count(*), coalesce(sum(t.duration_ms), 0), coalesce(sum(t.explicit), 0) FROM tracks t WHERE t.album_id = albums.id)`;
