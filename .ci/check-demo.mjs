// Looks at what the demo left: a store whose albums are all complete, a snapshot of the last run's tracks, and analyses that found what was
// planted in the sales, and nothing where nothing was.
import { readdirSync, readFileSync } from 'node:fs';
import Database from 'better-sqlite3';

const directory = 'data/demo';
const database = new Database(`${directory}/new-releases.db`, { readonly: true });
const value = (sql) => database.prepare(sql).pluck().get();
const values = (sql) => database.prepare(sql).pluck().all();
const albums = value('SELECT count(*) FROM albums WHERE fetched_at IS NOT NULL');
const waiting = value('SELECT count(*) FROM albums WHERE fetched_at IS NULL');
const states = values('SELECT DISTINCT state FROM extraction_runs').join();
const runs = value('SELECT count(*) FROM extraction_runs');
const listedLast = `SELECT album_id FROM album_sightings WHERE run_id =
  (SELECT id FROM extraction_runs ORDER BY started_at DESC LIMIT 1)`;
const tracks = value(`SELECT count(*) FROM tracks WHERE album_id IN (${listedLast})`);
const studies = values("SELECT json(result) FROM analyses WHERE kind = 'events'").map(JSON.parse);
const products = values('SELECT DISTINCT product FROM sales ORDER BY product').join();
const analyses = values("SELECT json(result) FROM analyses WHERE kind = 'lags' ORDER BY created_at").map(
  JSON.parse,
);
database.close();

const [name, ...more] = readdirSync(directory).filter((file) => file.startsWith('album_items_'));
const snapshot = JSON.parse(readFileSync(`${directory}/${name}`, 'utf8'));
const inSnapshot = Object.values(snapshot).reduce((sum, items) => sum + items.length, 0);
const lags = analyses.map(({ moves_at_lags: found }) => `[${found}]`).join();

const facts = {
  albums,
  waiting,
  states,
  runs,
  tracks,
  snapshots: 1 + more.length,
  inSnapshot,
  products,
  lags,
  studies: studies.map(({ outcome }) => outcome).join(),
};
console.log(facts);
const expected = {
  ...{
    albums: 2500,
    waiting: 0,
    states: 'completed',
    runs: 61,
    tracks: inSnapshot,
    snapshots: 1,
    inSnapshot,
  },
  ...{ products: 'Headphones,Umbrellas', lags: '[3],[]', studies: 'analysed' },
};
if (inSnapshot === 0 || JSON.stringify(facts) !== JSON.stringify(expected)) {
  console.error('the demo did not leave what it promises:', expected);
  process.exit(1);
}
