// A list of 50 albums with their artists over Fastify and two prepared statements, with nothing between them: the same
// bodies as those of the read API, which takes the URL of the store and what stands in each body from its environment.
import Database from 'better-sqlite3';
import Fastify from 'fastify';

const { BARE_STORE = '', BARE_FINGERPRINT = '', BARE_ABOUT = '{}' } = process.env;
const columns =
  'id,name,album_type,release_date,release_date_precision,released_on,total_tracks,label,popularity,upc,spotify_url,image_url,fields_not_sent,first_seen_at,last_seen_at,fetched_at,updated_at,run_id';

interface AlbumRow {
  id: string;
  released_on: string;
  fields_not_sent: unknown;
  artists: unknown[];
}

const database = new Database(BARE_STORE, { readonly: true });
database.pragma('cache_size = -8000');
const albums = database.prepare<[string, string], AlbumRow>(
  `SELECT ${columns} FROM albums WHERE (released_on, id) < (?, ?) ORDER BY released_on DESC, id DESC LIMIT 51`,
);
const artists = database.prepare<
  [string],
  { album_id: string; id: string; name: string; spotify_url: string }
>(
  `SELECT l.album_id, a.id, a.name, a.spotify_url FROM album_artists l JOIN artists a ON a.id = l.artist_id
   WHERE l.album_id IN (SELECT value FROM json_each(?)) ORDER BY l.album_id, l.position`,
);
const store: unknown = JSON.parse(BARE_ABOUT);

const app = Fastify();
app.get('/v1/albums', (request) => {
  const { cursor } = request.query as { cursor?: string };
  const [, , day, id] = (
    cursor === undefined ? [1, '', '9999', ''] : JSON.parse(Buffer.from(cursor, 'base64url').toString())
  ) as [number, string, string, string];
  const found = albums.all(day, id);
  const rows = found.slice(0, 50);
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const row of rows) {
    row.fields_not_sent = JSON.parse(row.fields_not_sent as string);
    row.artists = [];
  }
  for (const { album_id: albumId, ...artist } of artists.all(JSON.stringify([...byId.keys()]))) {
    byId.get(albumId)?.artists.push(artist);
  }
  const last = rows.at(-1);
  const next =
    found.length > 50 && last !== undefined
      ? `/v1/albums?cursor=${Buffer.from(JSON.stringify([1, BARE_FINGERPRINT, last.released_on, last.id])).toString('base64url')}`
      : null;
  return { data: rows, page: { limit: 50, next }, store };
});
const url = await app.listen({ host: '127.0.0.1', port: 0 });
process.stdout.write(`${JSON.stringify({ url })}\n`);
process.on('SIGTERM', () => {
  process.exit(0);
});
