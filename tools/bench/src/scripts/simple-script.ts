/**
 * What a script for this job looks like when nobody thought about time: one request after another, then one
 * transaction with the bare driver. `batch` asks for twenty albums at a call, `single` for one.
 */
import { writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';

interface Track {
  id: string;
  name: string;
  disc_number: number;
  track_number: number;
  duration_ms: number;
  explicit: boolean;
}
interface TrackPage {
  items: Track[];
  next: string | null;
  limit: number;
}
interface Album {
  id: string;
  name: string;
  tracks: TrackPage;
}

const [mode = 'batch', apiUrl = '', tokenUrl = '', directory = '.'] = process.argv.slice(2);

const { access_token: token } = (await (
  await globalThis.fetch(tokenUrl, {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from('id:secret').toString('base64')}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: 'grant_type=client_credentials',
  })
).json()) as { access_token: string };

async function get<T>(path: string): Promise<T> {
  const answer = await globalThis.fetch(`${apiUrl}${path}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return (await answer.json()) as T;
}

const ids: string[] = [];
for (let offset = 0; ; offset += 50) {
  const page = await get<{ albums: { items: { id: string }[]; next: string | null } }>(
    `/browse/new-releases?limit=50&offset=${offset}`,
  );
  ids.push(...page.albums.items.map(({ id }) => id));
  if (page.albums.next === null) break;
}

const albums: Album[] = [];
const size = mode === 'batch' ? 20 : 1;
for (let from = 0; from < ids.length; from += size) {
  const part = ids.slice(from, from + size);
  if (mode === 'batch')
    albums.push(...(await get<{ albums: Album[] }>(`/albums?ids=${part.join(',')}`)).albums);
  else albums.push(await get<Album>(`/albums/${part[0] ?? ''}`));
}
for (const album of albums) {
  for (let page = album.tracks; page.next !== null;) {
    page = await get<TrackPage>(`/albums/${album.id}/tracks?limit=50&offset=${album.tracks.items.length}`);
    album.tracks.items.push(...page.items);
  }
}

const database = new Database(`${directory}/simple.db`);
database.pragma('journal_mode = WAL');
database.exec(`CREATE TABLE albums (id TEXT PRIMARY KEY, name TEXT);
  CREATE TABLE tracks (album_id TEXT, id TEXT, name TEXT, disc_number INT, track_number INT, duration_ms INT, explicit INT, PRIMARY KEY (album_id, id))`);
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
