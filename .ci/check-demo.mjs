// Looks at what the demo left: a store whose albums are all complete, and a snapshot of the same tracks.
import { readdirSync, readFileSync } from 'node:fs';
import Database from 'better-sqlite3';

const directory = 'data/demo';
const database = new Database(`${directory}/new-releases.db`, { readonly: true });
const value = (sql) => database.prepare(sql).pluck().get();
const albums = value('SELECT count(*) FROM albums WHERE fetched_at IS NOT NULL');
const waiting = value('SELECT count(*) FROM albums WHERE fetched_at IS NULL');
const tracks = value('SELECT count(*) FROM tracks');
const state = value('SELECT state FROM extraction_runs');
database.close();

const [name, ...more] = readdirSync(directory).filter((file) => file.startsWith('album_items_'));
const snapshot = JSON.parse(readFileSync(`${directory}/${name}`, 'utf8'));
const inSnapshot = Object.values(snapshot).reduce((sum, items) => sum + items.length, 0);

const facts = { albums, waiting, tracks, state, snapshots: 1 + more.length, inSnapshot };
console.log(facts);
if (albums < 300 || waiting !== 0 || state !== 'completed' || more.length > 0 || inSnapshot !== tracks) {
  console.error('the demo did not leave what it promises');
  process.exit(1);
}
