import Database from 'better-sqlite3';

/** What two stores must agree in: all but ids of runs, times and the way there. */
const queries: Readonly<Record<string, string>> = {
  albums: `SELECT id, name, album_type, release_date, release_date_precision, released_on, total_tracks, label, popularity,
      upc, spotify_url, image_url, content_hash, fetched_at IS NOT NULL AS is_whole FROM albums ORDER BY id`,
  tracks: `SELECT album_id, id, name, disc_number, track_number, duration_ms, explicit, is_local, spotify_url
      FROM tracks ORDER BY album_id, id`,
  artists: 'SELECT id, name, spotify_url FROM artists ORDER BY id',
  albumArtists: 'SELECT album_id, artist_id, position FROM album_artists ORDER BY album_id, position',
  trackArtists:
    'SELECT album_id, track_id, artist_id, position FROM track_artists ORDER BY album_id, track_id, position',
  workItems: 'SELECT album_id, state, next_offset FROM work_items ORDER BY album_id',
  sightings: 'SELECT album_id, source, position FROM album_sightings ORDER BY album_id, source',
  cursors: 'SELECT source, partition, done FROM page_cursors ORDER BY source, partition',
  coverage: `SELECT source, reported_total, seen, cap_reached, pages_moved, nulls, rejected, unread, findings
      FROM run_coverage ORDER BY source`,
  runs: `SELECT state, exit_code, albums_seen, albums_new, albums_updated, albums_gone, tracks_stored, records_rejected
      FROM extraction_runs`,
  capabilities: 'SELECT operation, available, page_size FROM capabilities ORDER BY operation',
  rejected: 'SELECT stage, entity, album_id, entity_id, reason FROM rejected_records ORDER BY 3, 4',
};

/** The content of a store, by table; read by one connection, for each has to read the whole schema first. */
export function dumpStore(databasePath: string): Record<string, unknown[]> {
  const database = new Database(databasePath, { readonly: true });
  try {
    return Object.fromEntries(
      Object.entries(queries).map(([name, sql]) => [name, database.prepare(sql).all()]),
    );
  } finally {
    database.close();
  }
}
