import Database from 'better-sqlite3';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { FullAlbum, StoreWriter } from '../src/index.js';
import { migrations } from '../src/generated/migrations.js';
import { migrateStore } from '../src/migrate/migrate-store.js';
import { buildArtist, buildFullAlbum, buildId, buildPage, buildRead } from './support/build-album.js';
import { buildArtistRead } from './support/build-artist-read.js';
import { insertRows, openCatalogueFor } from './support/open-test-catalogue.js';
import { makeDirectory, openFor, openTestStore, startMs } from './support/open-test-store.js';

const hourMs = 3_600_000;
const at = (hours: number) => new Date(startMs + hours * hourMs).toISOString();
const idOf = (name: string) => buildId(`album ${name}`);
const read = (name: string, values: Partial<FullAlbum> = {}) =>
  buildRead(name, { album: buildFullAlbum(name, values) });

describe('purge', () => {
  async function openChanged() {
    const opened = await openTestStore();
    const { writer, run, clock } = opened;
    await writer.saveListingPage(buildPage(run.id, ['A', 'B'], { done: true }));
    await writer.saveReads(run.id, [read('A'), read('B')]);
    await writer.saveArtistReads(run.id, [buildArtistRead('Main')]);
    for (const popularity of [41, 42, 43]) {
      clock.advance(hourMs);
      await writer.saveReads(run.id, [read('A', { popularity }), read('B', { popularity })]);
      await writer.saveArtistReads(run.id, [buildArtistRead('Main', { popularity })]);
    }
    return opened;
  }
  const counts = `SELECT (SELECT count(*) FROM album_versions) AS albums, (SELECT count(*) FROM artist_versions) AS artists,
    (SELECT count(*) FROM album_placements) AS placements, (SELECT count(*) FROM listings) AS listings,
    (SELECT count(*) FROM listing_entries) AS entries, (SELECT value FROM store_meta WHERE key = 'history_since') AS since`;

  it('deletes what ended before a time, and tells history from then on', async () => {
    const { writer, query } = await openChanged();
    expect(query(counts)).toMatchObject([
      { albums: 6, artists: 3, placements: 2, listings: 1, since: at(0) },
    ]);
    await writer.purge({ before: at(-1) });
    expect(query(counts)).toMatchObject([
      { albums: 6, artists: 3, placements: 2, listings: 1, since: at(0) },
    ]);
    const touched = { albums: 4, artists: 2, placements: 0, listings: 0, since: at(1) };
    await relist(writer, query);
    await writer.purge({ before: at(1) });
    expect(query(counts)).toMatchObject([touched]);
  });

  /** Shows both albums again, so that they stay; in a listing that is not walked to its end, so that its places do not. */
  async function relist(
    writer: StoreWriter,
    query: (sql: string) => Record<string, unknown>[],
  ): Promise<void> {
    const run = await writer.startRun({ resumeKey: 'other', source: 'artists', programVersion: '1' });
    await writer.saveListingPage(buildPage(run.id, ['A', 'B'], { source: 'artists', done: false }));
    expect(query('SELECT count(*) AS n FROM albums')).toEqual([{ n: 2 }]);
  }

  it('deletes all history with --all, and that of what it deletes', async () => {
    const { writer, query, clock } = await openChanged();
    clock.advance(hourMs);
    await writer.purge({ before: null });
    expect(query(counts)).toEqual([
      { albums: 0, artists: 0, placements: 0, listings: 0, entries: 0, since: at(4) },
    ]);
  });
});

describe('a store of before there was history', () => {
  const since = migrations.findIndex(({ name }) => name.endsWith('_history'));

  /** A store as an earlier version left it, with an album that was read, one that was not, and an artist that was. */
  async function makeOldStore(): Promise<string> {
    const path = join(await makeDirectory(), 'store.db');
    const database = new Database(path);
    await migrateStore(database, {
      path,
      migrations: migrations.slice(0, since),
      nowMs: startMs - 100 * hourMs,
    });
    const seen = { first_seen_at: at(-50), last_seen_at: at(-2), run_id: 'r' };
    insertRows(database, 'albums', [
      {
        ...seen,
        id: idOf('A'),
        name: 'A',
        label: 'Label 0',
        popularity: 40,
        fetched_at: at(-40),
        updated_at: at(-40),
      },
      { ...seen, id: idOf('B'), name: 'B', updated_at: at(-50) },
    ]);
    insertRows(database, 'artists', [
      { ...seen, ...buildRow('Main'), genres: '["pop"]', popularity: 50, fetched_at: at(-40) },
    ]);
    database.close();
    return path;
  }
  const buildRow = (name: string) => ({ id: buildArtist(name).id, name });

  it('keeps its rows, and history from its first opening on', async () => {
    const path = await makeOldStore();
    let nowMs = startMs;
    const store = await openFor(path, { now: () => nowMs });
    const writer = await store.acquireLease({ purpose: 'test', setInterval: () => () => undefined });
    const run = await writer.startRun({ resumeKey: 'k', source: 'search', programVersion: '1' });
    const query = (sql: string) => {
      const database = new Database(path, { readonly: true });
      const rows = database.prepare<[], Record<string, unknown>>(sql).all();
      database.close();
      return rows;
    };
    expect(query('SELECT name, first_read_at FROM albums ORDER BY name')).toEqual([
      { name: 'A', first_read_at: at(-50) },
      { name: 'B', first_read_at: null },
    ]);
    nowMs += hourMs;
    await writer.saveReads(run.id, [read('A', { popularity: 41 }), read('B')]);
    await writer.saveArtistReads(run.id, [buildArtistRead('Main', { popularity: 51 })]);
    // What the columns of the old store held is a version; that B was read at last is none.
    expect(
      query('SELECT name, popularity, valid_from, valid_to FROM album_versions WHERE popularity = 40'),
    ).toEqual([{ name: 'A', popularity: 40, valid_from: at(0), valid_to: at(1) }]);
    expect(query('SELECT name, popularity, valid_from, valid_to FROM artist_versions')).toEqual([
      { name: 'Main', popularity: 50, valid_from: at(0), valid_to: at(1) },
    ]);
    expect(openCatalogueFor(path).getState().historySince).toBe(at(0));
    await expect(store.checkIntegrity()).resolves.toMatchObject({ ok: true });
  });

  it('begins its history once, however often it is opened', async () => {
    const path = await makeOldStore();
    for (const hours of [0, 5, 9])
      await (await openFor(path, { now: () => startMs + hours * hourMs })).close();
    expect(openCatalogueFor(path).getState().historySince).toBe(at(0));
  });
});

describe('what keeps history', () => {
  it('is there when all migrations are applied: one that redefines a table drops its triggers', async () => {
    const { query } = await openTestStore();
    expect(
      query(
        `SELECT tbl_name, name FROM sqlite_schema WHERE type = 'trigger' AND name LIKE '%history' ORDER BY name`,
      ),
    ).toEqual([
      { tbl_name: 'albums', name: 'albums_keep_history' },
      { tbl_name: 'artists', name: 'artists_keep_history' },
    ]);
  });
});
