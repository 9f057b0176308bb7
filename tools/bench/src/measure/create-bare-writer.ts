import Database from 'better-sqlite3';
import type { AlbumAnswer } from '../scripts/support/answers.js';

/** Writes albums in one transaction. */
export interface BareWriter {
  write(albums: readonly AlbumAnswer[]): void;
  close(): void;
}

/** The rows and keys of the store, with nothing between them and SQLite but prepared statements. */
export function createBareWriter(path: string): BareWriter {
  const database = new Database(path);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = NORMAL');
  database.exec(`
    CREATE TABLE albums (id TEXT PRIMARY KEY, name TEXT, album_type TEXT, release_date TEXT, released_on TEXT,
      total_tracks INT, label TEXT, popularity INT, upc TEXT, spotify_url TEXT, image_url TEXT, fetched_at TEXT);
    CREATE TABLE artists (id TEXT PRIMARY KEY, name TEXT, spotify_url TEXT);
    CREATE TABLE tracks (album_id TEXT, id TEXT, name TEXT, disc_number INT, track_number INT, duration_ms INT,
      explicit INT, is_local INT, spotify_url TEXT, PRIMARY KEY (album_id, id));
    CREATE TABLE album_artists (album_id TEXT, artist_id TEXT, position INT, PRIMARY KEY (album_id, position));
    CREATE TABLE track_artists (album_id TEXT, track_id TEXT, artist_id TEXT, position INT,
      PRIMARY KEY (album_id, track_id, position));
    CREATE INDEX a1 ON albums (released_on);
    CREATE INDEX a2 ON album_artists (artist_id);
    CREATE INDEX a3 ON track_artists (artist_id);`);
  const insert = (verb: string, table: string, columns: number) =>
    database.prepare(`INSERT OR ${verb} INTO ${table} VALUES (${Array(columns).fill('?').join(', ')})`);
  const album = insert('REPLACE', 'albums', 12);
  const artist = insert('IGNORE', 'artists', 3);
  const track = insert('REPLACE', 'tracks', 9);
  const albumArtist = insert('REPLACE', 'album_artists', 3);
  const trackArtist = insert('REPLACE', 'track_artists', 4);
  const write = database.transaction((albums: readonly AlbumAnswer[]) => {
    const fetchedAt = new Date().toISOString();
    for (const a of albums) {
      album.run(
        a.id,
        a.name,
        a.album_type,
        a.release_date,
        a.release_date,
        a.total_tracks,
        a.label ?? null,
        a.popularity ?? null,
        a.external_ids?.upc ?? null,
        a.external_urls?.spotify ?? null,
        a.images?.[0]?.url ?? null,
        fetchedAt,
      );
      a.artists.forEach(({ id, name, external_urls: urls }, position) => {
        artist.run(id, name, urls?.spotify ?? null);
        albumArtist.run(a.id, id, position);
      });
      for (const t of a.tracks.items) {
        track.run(
          a.id,
          t.id,
          t.name,
          t.disc_number,
          t.track_number,
          t.duration_ms,
          Number(t.explicit),
          Number(t.is_local ?? false),
          t.external_urls?.spotify ?? null,
        );
        t.artists.forEach(({ id, name, external_urls: urls }, position) => {
          artist.run(id, name, urls?.spotify ?? null);
          trackArtist.run(a.id, t.id, id, position);
        });
      }
    }
  });
  return {
    write,
    close() {
      database.close();
    },
  };
}
