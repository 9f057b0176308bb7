import { writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { AlbumAnswer } from './answers.js';

/** Writes albums and tracks as a simple script would: a few columns, one transaction at the end, and a JSON file. */
export function saveSimply(directory: string, albums: readonly AlbumAnswer[]): void {
  const database = new Database(`${directory}/simple.db`);
  database.pragma('journal_mode = WAL');
  database.exec(`CREATE TABLE albums (id TEXT PRIMARY KEY, name TEXT);
    CREATE TABLE tracks (album_id TEXT, id TEXT, name TEXT, disc_number INT, track_number INT, duration_ms INT,
      explicit INT, PRIMARY KEY (album_id, id))`);
  const insertAlbum = database.prepare('INSERT INTO albums VALUES (?, ?)');
  const insertTrack = database.prepare('INSERT INTO tracks VALUES (?, ?, ?, ?, ?, ?, ?)');
  database.transaction(() => {
    for (const album of albums) {
      insertAlbum.run(album.id, album.name);
      for (const track of album.tracks.items) {
        insertTrack.run(
          album.id,
          track.id,
          track.name,
          track.disc_number,
          track.track_number,
          track.duration_ms,
          Number(track.explicit),
        );
      }
    }
  })();
  writeFileSync(
    `${directory}/simple.json`,
    JSON.stringify(Object.fromEntries(albums.map(({ id, tracks }) => [id, tracks.items]))),
  );
  database.close();
}
