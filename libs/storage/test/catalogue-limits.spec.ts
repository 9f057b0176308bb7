import { join } from 'node:path';
import { rmSync, renameSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import {
  CatalogueTimeoutError,
  openCatalogue,
  parseListQuery,
  StoreClosedError,
  StoreError,
  StoreMissingError,
  StoreNotMigratedError,
} from '../src/catalogue/index.js';
import { fillStore } from './support/fill-store.js';
import { emptyLog, insertRows, listAll, openTestCatalogue, type Row } from './support/open-test-catalogue.js';
import { makeDirectory } from './support/open-test-store.js';

const all = parseListQuery('albums', {});

/** A clock that goes on by so much with each look, once it is wound up. */
function buildElapsed() {
  let nowMs = 0;
  let stepMs = 0;
  return {
    elapsed: () => (nowMs += stepMs),
    wind: (ms: number) => {
      stepMs = ms;
    },
  };
}

describe('a time limit', () => {
  it('gives up whatever takes longer, and leaves a catalogue that goes on', async () => {
    const { elapsed, wind } = buildElapsed();
    const { catalogue, database } = await openTestCatalogue({ elapsed });
    fillStore(database, 40);
    for (let copy = 0; copy < 40; copy += 1)
      database.exec(`INSERT INTO albums (id, name, released_on, label, first_seen_at, last_seen_at, updated_at, run_id)
        SELECT id || '-${copy}', name, released_on, label, first_seen_at, last_seen_at, updated_at, run_id FROM albums WHERE id NOT LIKE '%-%-%'`);
    const timeLimitMs = 5;
    const questions: Record<string, () => unknown> = {
      listPage: () => catalogue.listPage(all, { limit: 1_000, timeLimitMs }),
      count: () => catalogue.count(all, { timeLimitMs }),
      countByValue: () => catalogue.countByValue(all, 'label', { limit: 9, timeLimitMs }),
      summarise: () =>
        catalogue.summarise({ albums: all, period: 'day', groupBy: null }, { limit: 9, timeLimitMs }),
      'a sort': () => [
        ...catalogue.iterateJson(parseListQuery('albums', { artist_id: 'artist-1', 'id.not': 'x' }), {
          timeLimitMs,
        }),
      ],
      'a search': () => catalogue.count(parseListQuery('albums', { q: 'a' }), { timeLimitMs }),
    };
    insertRows(
      database,
      'album_artists',
      database
        .prepare<[], Row>(`SELECT id AS album_id, 'artist-1' AS artist_id, 9 AS position FROM albums`)
        .all(),
    );
    const answers = Object.entries(questions).map(([name, ask]) => [name, ask()]);
    for (const [name, ask] of Object.entries(questions)) {
      wind(100);
      expect(ask).toThrow(CatalogueTimeoutError);
      expect(ask).toThrow(
        expect.objectContaining({ timeLimitMs, message: 'the query takes longer than 5 ms' }),
      );
      wind(0);
      expect([name, ask()]).toEqual(answers.find(([one]) => one === name));
    }
    // What is given no limit may take as long as it likes.
    wind(1e9);
    expect(catalogue.count(all)).toBe(1_640);
    expect([...catalogue.iterateJson(all)]).toHaveLength(1_640);
    expect(emptyLog(database).busy).toBe(0);
  });

  it('is for each row of a walk, so that a slow reader is not cut off', async () => {
    const { elapsed, wind } = buildElapsed();
    const { catalogue, database } = await openTestCatalogue({ elapsed });
    fillStore(database);
    wind(1);
    expect([...catalogue.iterateJson(all, { timeLimitMs: 3 })]).toHaveLength(40);
  });
});

describe('a walk', () => {
  it('sees one moment although others commit meanwhile, in both its parts', async () => {
    const { catalogue, database } = await openTestCatalogue();
    fillStore(database);
    for (const iterate of [() => catalogue.iterateJson(all), () => catalogue.iterateFlat(all)]) {
      const before = [...iterate()];
      const rows = [];
      for (const row of iterate()) {
        if (rows.length === 0) {
          database.exec(`UPDATE albums SET released_on = NULL, name = 'changed'; DELETE FROM albums WHERE id = 'album-0';
            INSERT INTO albums (id, name, first_seen_at, last_seen_at, run_id) VALUES ('late', 'late', 't', 't', 'r')`);
          // As do all other reads while it lasts.
          expect(catalogue.findOne('albums', 'late')).toBeNull();
          expect(catalogue.listPage(all, { limit: 100 }).rows).toHaveLength(before.length);
        }
        rows.push(row);
      }
      expect(rows).toEqual(before);
      expect(catalogue.findOne('albums', 'late')).not.toBeNull();
      database.exec(`DELETE FROM album_sightings; DELETE FROM tracks; DELETE FROM albums; DELETE FROM album_artists;
        DELETE FROM artists; DELETE FROM extraction_runs; DELETE FROM sales; DELETE FROM sales_products;
        DELETE FROM product_links; DELETE FROM sales_files`);
      fillStore(database);
    }
  });

  it('that is left early ends its moment, so that the log can be emptied', async () => {
    const { catalogue, database } = await openTestCatalogue();
    fillStore(database);
    const walk = catalogue.iterateJson(all);
    walk.next();
    database.exec(`UPDATE albums SET name = 'changed'`);
    expect(emptyLog(database).busy).toBe(1);
    walk.return();
    expect(emptyLog(database)).toEqual({ busy: 0, log: 0 });
    for (const row of catalogue.iterateFlat(all)) {
      expect(row).not.toHaveLength(0);
      break;
    }
    const failing = catalogue.iterateJson(all);
    failing.next();
    expect(() => failing.throw(new Error('the reader is gone'))).toThrow('the reader is gone');
    database.exec(`UPDATE albums SET name = 'again'`);
    expect(emptyLog(database)).toEqual({ busy: 0, log: 0 });
    expect(listAll(catalogue, 'albums').every(({ name }) => name === 'again')).toBe(true);
  });

  it('stops at its limit, and asks for nothing before its first row', async () => {
    const { catalogue, database } = await openTestCatalogue();
    fillStore(database);
    const whole = [...catalogue.iterateJson(all)];
    for (const limit of [0, 1, 39, 40, 41])
      expect([...catalogue.iterateJson(all, { limit })]).toEqual(whole.slice(0, limit));
    catalogue.iterateJson(all);
    expect(emptyLog(database).busy).toBe(0);
  });

  it('is one at a time', async () => {
    const { catalogue, database } = await openTestCatalogue();
    fillStore(database);
    const first = catalogue.iterateJson(all);
    const [row] = [...catalogue.iterateJson(all, { limit: 1 })];
    expect(first.next().value).toBe(row);
    expect(() => catalogue.iterateJson(all).next()).toThrow(StoreError);
    expect([...first]).toHaveLength(39);
    expect([...catalogue.iterateJson(all)]).toHaveLength(40);
  });
});

describe('what takes several statements', () => {
  it('is of one moment although others commit in between', async () => {
    const looks: (() => void)[] = [];
    const { catalogue, database } = await openTestCatalogue({ elapsed: () => (looks.shift()?.(), 0) });
    const row = { name: 'n', first_seen_at: 't', last_seen_at: 't', run_id: 'r' };
    const albums = Array.from({ length: 200 }, (_, index) => ({
      ...row,
      id: `a${index}`,
      released_on: '2026-11-20',
    }));
    insertRows(database, 'albums', [...albums, ...['x', 'y'].map((id) => ({ ...row, id }))]);
    // The first look begins the time; the second is at row 157, when the first statement is under way.
    looks.push(
      () => undefined,
      () => database.exec(`UPDATE albums SET released_on = NULL WHERE id = 'a0'`),
    );
    const { rows } = catalogue.listPage(parseListQuery('albums', { sort: '-released_on' }), { limit: 1_000 });
    expect(looks).toEqual([]);
    expect(new Set(rows.map((json) => (JSON.parse(json) as Row).id)).size).toBe(rows.length);
    expect(rows).toHaveLength(202);
  });

  it('is left with the error of whoever asks, which is none of the store, and can be asked again', async () => {
    const { catalogue } = await openTestCatalogue();
    const error = new RangeError('not what was wanted');
    const ask = () =>
      catalogue.readTogether(() => {
        catalogue.count(all);
        throw error;
      });
    expect(ask).toThrow(error);
    expect(catalogue.readTogether(() => catalogue.count(all))).toBe(0);
  });
});

describe('openCatalogue', () => {
  it('refuses what is no store of this version', async () => {
    const directory = await makeDirectory();
    expect(() => openCatalogue({ path: 'store.db' })).toThrow(TypeError);
    expect(() => openCatalogue({ path: join(directory, 'none.db') })).toThrow(StoreMissingError);
    writeFileSync(
      join(directory, 'text.db'),
      'no database at all, but long enough to be read as one. '.repeat(100),
    );
    expect(() => openCatalogue({ path: join(directory, 'text.db') })).toThrow(StoreError);
  });

  it('refuses a store without the search index, as one that is to be opened for writing first', async () => {
    const { store, execute } = await openTestCatalogue();
    execute('DROP TRIGGER track_names_changed');
    expect(() => openCatalogue({ path: store.path })).toThrow(StoreNotMigratedError);
    execute('DROP TABLE album_names');
    expect(() => openCatalogue({ path: store.path })).toThrow(StoreNotMigratedError);
  });

  it('never writes, and says when it is closed', async () => {
    const { catalogue, store } = await openTestCatalogue();
    catalogue.close();
    expect(() => catalogue.count(all)).toThrow(StoreClosedError);
    expect(() => catalogue.iterateJson(all).next()).toThrow(StoreClosedError);
    expect(() => catalogue.getState()).toThrow(StoreClosedError);
    expect(catalogue.path).toBe(store.path);
  });

  it('tells whether the file is still the one that was opened', async () => {
    const { catalogue, store } = await openTestCatalogue();
    expect(catalogue.isInPlace()).toBe(true);
    renameSync(store.path, `${store.path}.old`);
    expect(catalogue.isInPlace()).toBe(false);
    writeFileSync(store.path, 'another');
    expect(catalogue.isInPlace()).toBe(false);
    rmSync(store.path);
    renameSync(`${store.path}.old`, store.path);
    expect(catalogue.isInPlace()).toBe(true);
  });
});
