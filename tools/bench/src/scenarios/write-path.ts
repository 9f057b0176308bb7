import { join } from 'node:path';
import Database from 'better-sqlite3';
import { openStore, type AlbumPageRead } from '@new-releases/storage';
import { buildReads } from '../measure/build-reads.js';
import { inFolder } from '../measure/in-folder.js';
import { median } from '../measure/median.js';
import type { Scenario } from '../scenario.js';

const albums = 5000;
const tracksPerAlbum = 12;
const batch = 20;
const rounds = 3;

/** Rows of whole albums: the store's transactions against prepared statements of the bare driver, in turn. */
export const writePath: Scenario = {
  name: 'write-path',
  async run(directory) {
    const reads = buildReads(albums, tracksPerAlbum);
    const ours: number[] = [];
    const bare: number[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      const our = await inFolder(directory, (folder) => writeByStore(folder, reads));
      const other = await inFolder(directory, (folder) => Promise.resolve(writeByDriver(folder, reads)));
      if (round === 0) continue;
      ours.push(our);
      bare.push(other);
    }
    const perSecond = (ms: number) => `${Math.round(albums / (ms / 1000))} albums/s`;
    return [
      {
        what: `write ${albums} albums of ${tracksPerAlbum} tracks, ${batch} a transaction, against the bare driver`,
        ours: perSecond(median(ours)),
        other: perSecond(median(bare)),
        ratio: `${(median(ours) / median(bare)).toFixed(2)} times the time`,
        bound: '',
        holds: null,
      },
    ];
  },
};

async function writeByStore(folder: string, reads: readonly AlbumPageRead[]): Promise<number> {
  const store = await openStore({ path: join(folder, 'store.db') });
  const writer = await store.acquireLease({ purpose: 'bench' });
  const run = await writer.startRun({ resumeKey: 'bench', source: 'bench', programVersion: '0' });
  await writer.saveListingPage({
    runId: run.id,
    source: 'bench',
    partition: '',
    cursor: '{}',
    done: true,
    albums: reads.map(({ album }, position) => ({ ...album, position })),
    rejected: [],
    dueBefore: new Date(0).toISOString(),
    coverage: {
      reportedTotal: null,
      nulls: 0,
      pagesMoved: 0,
      capReached: false,
      findings: [],
    },
  });
  const startedAt = performance.now();
  for (let from = 0; from < reads.length; from += batch) {
    await writer.saveReads(run.id, reads.slice(from, from + batch));
  }
  const ms = performance.now() - startedAt;
  await store.close();
  return ms;
}

/** The same rows and keys, with nothing between them and SQLite. */
function writeByDriver(folder: string, reads: readonly AlbumPageRead[]): number {
  const database = new Database(join(folder, 'bare.db'));
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
  const holders = (count: number) => Array(count).fill('?').join(', ');
  const album = database.prepare(`INSERT OR REPLACE INTO albums VALUES (${holders(12)})`);
  const artist = database.prepare(`INSERT OR IGNORE INTO artists VALUES (${holders(3)})`);
  const track = database.prepare(`INSERT OR REPLACE INTO tracks VALUES (${holders(9)})`);
  const albumArtist = database.prepare(`INSERT OR REPLACE INTO album_artists VALUES (${holders(3)})`);
  const trackArtist = database.prepare(`INSERT OR REPLACE INTO track_artists VALUES (${holders(4)})`);
  const write = database.transaction((part: readonly AlbumPageRead[]) => {
    for (const { album: a, tracks, fetchedAt } of part) {
      album.run(
        a.id,
        a.name,
        a.albumType,
        a.releaseDate,
        a.releasedOn,
        a.totalTracks,
        a.label,
        a.popularity,
        a.upc,
        a.spotifyUrl,
        a.imageUrl,
        fetchedAt,
      );
      a.artists.forEach(({ id, name, spotifyUrl }, position) => {
        artist.run(id, name, spotifyUrl);
        albumArtist.run(a.id, id, position);
      });
      for (const t of tracks) {
        track.run(
          a.id,
          t.id,
          t.name,
          t.discNumber,
          t.trackNumber,
          t.durationMs,
          Number(t.explicit),
          Number(t.isLocal),
          t.spotifyUrl,
        );
        t.artists.forEach(({ id, name, spotifyUrl }, position) => {
          artist.run(id, name, spotifyUrl);
          trackArtist.run(a.id, t.id, id, position);
        });
      }
    }
  });
  const startedAt = performance.now();
  for (let from = 0; from < reads.length; from += batch) write(reads.slice(from, from + batch));
  const ms = performance.now() - startedAt;
  database.close();
  return ms;
}
