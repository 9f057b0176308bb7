import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { describe, expect, it } from '@jest/globals';
import { parseListQuery } from '../src/catalogue/index.js';
import { rebuildSearchIndex } from '../src/search/create-search-index.js';
import { searchIndexes, type SearchedEntity } from '../src/search/search-index.js';
import {
  buildArtist,
  buildFullAlbum,
  buildId,
  buildPage,
  buildRead,
  buildTrack,
} from './support/build-album.js';
import { fillStore } from './support/fill-store.js';
import { connect, emptyLog, openCatalogueFor, openTestCatalogue } from './support/open-test-catalogue.js';
import { makeDirectory, openFor } from './support/open-test-store.js';

const entities = Object.keys(searchIndexes) as SearchedEntity[];

/** Fails where an index does not say what the rows do. */
function checkIndexes(database: Database.Database): void {
  for (const index of Object.values(searchIndexes))
    database.exec(`INSERT INTO ${index} (${index}, rank) VALUES ('integrity-check', 1)`);
}

/** How many albums, tracks and artists a word finds. */
function countFound(path: string, q: string): number[] {
  const catalogue = openCatalogueFor(path);
  try {
    return entities.map((entity) => catalogue.count(parseListQuery(entity, { q })));
  } finally {
    catalogue.close();
  }
}

/** What the name index consists of, dropped as if the store were older than it. */
function dropIndexes(database: Database.Database): void {
  for (const [entity, index] of Object.entries(searchIndexes)) {
    for (const suffix of ['added', 'removed', 'changed']) database.exec(`DROP TRIGGER ${index}_${suffix}`);
    database.exec(`DROP TABLE ${index}; DROP INDEX IF EXISTS ${entity}_name_order`);
  }
}

describe('the search index', () => {
  it('is made for a store that has rows already, and anew where a part of it is missing', async () => {
    const { store, database } = await openTestCatalogue();
    fillStore(database);
    const expected = countFound(store.path, 'alpha');
    expect(Math.min(...expected)).toBeGreaterThan(0);
    dropIndexes(database);
    await store.close();
    await (await openFor(store.path)).close();
    checkIndexes(database);
    expect(countFound(store.path, 'alpha')).toEqual(expected);

    database.exec(
      `DROP TRIGGER album_names_changed; UPDATE albums SET name = 'renamed' WHERE name LIKE 'alpha'`,
    );
    expect(() => {
      checkIndexes(database);
    }).toThrow();
    await (await openFor(store.path)).close();
    checkIndexes(database);
    expect(countFound(store.path, 'alpha')).toEqual([0, ...expected.slice(1)]);
    expect(countFound(store.path, 'renamed')[0]).toBe(expected[0]);
  });

  it('is left as it is where nothing is missing', async () => {
    const { store, database } = await openTestCatalogue();
    const version = () => database.pragma('schema_version', { simple: true });
    const before = version();
    await store.close();
    await (await openFor(store.path)).close();
    expect(version()).toBe(before);
  });

  it('follows what the writer stores, renames and deletes', async () => {
    const { store, writer, run, database } = await openTestCatalogue();
    const read = (name: string, track: string, artist: string) =>
      buildRead('A', {
        album: buildFullAlbum('A', { name, artists: [{ ...buildArtist('Who'), name: artist }] }),
        tracks: [buildTrack(track, { artists: [] })],
      });
    const find = (q: string) => countFound(store.path, q);
    await writer.saveListingPage(buildPage(run.id, ['A']));
    expect(find('A')).toEqual([1, 0, 0]);
    await writer.saveReads(run.id, [read('Erste Platte', 'Lied Eins', 'Sängerin')]);
    expect([find('platte'), find('lied'), find('sangerin')]).toEqual([
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ]);
    await writer.saveReads(run.id, [read('Andere Platte', 'Lied Zwei', 'Sänger')]);
    expect([find('erste'), find('eins'), find('sangerin')]).toEqual([
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ]);
    expect([find('andere'), find('zwei'), find('sanger')]).toEqual([
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ]);
    checkIndexes(database);

    // The tracks of an album go with it.
    database.pragma('foreign_keys = ON');
    database.prepare('DELETE FROM albums WHERE id = ?').run(buildId('album A'));
    expect([find('andere'), find('zwei')]).toEqual([
      [0, 0, 0],
      [0, 0, 0],
    ]);
    checkIndexes(database);
    await writer.saveReads(run.id, [read('Dritte', 'Lied Drei', 'Sänger')]);
    await writer.purge({ before: null });
    expect([find('dritte'), find('drei'), find('sanger')]).toEqual([
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ]);
    checkIndexes(database);
  });

  it('is rolled back with the write', async () => {
    const { store, database } = await openTestCatalogue();
    fillStore(database);
    const before = countFound(store.path, 'alpha');
    database.exec(
      `BEGIN; UPDATE albums SET name = 'alpha'; UPDATE tracks SET name = 'x'; DELETE FROM track_artists; ROLLBACK`,
    );
    expect(countFound(store.path, 'alpha')).toEqual(before);
    checkIndexes(database);
  });

  it('holds nothing of a deleted name, nor does the file', async () => {
    const { store, writer, run, database } = await openTestCatalogue();
    const words = ['Xylophonquartett', 'Ymirgesang', 'Zwieselhuber'];
    const [album = '', track = '', artist = ''] = words;
    await writer.saveListingPage(buildPage(run.id, ['kept', album]));
    const artists = [{ ...buildArtist('z'), name: artist }];
    for (let copy = 0; copy < 40; copy += 1)
      await writer.saveReads(run.id, [
        buildRead(`kept ${copy}`),
        buildRead(`gone ${copy}`, {
          album: buildFullAlbum(`gone ${copy}`, { name: `${album} ${copy}`, artists }),
          tracks: [buildTrack(`${track} ${copy}`, { artists })],
        }),
      ]);
    const readAll = () =>
      [store.path, `${store.path}-wal`]
        .filter((path) => existsSync(path))
        .map((path) => readFileSync(path, 'latin1').toLowerCase())
        .join('');
    const isReadable = () => words.map((word) => readAll().includes(word.toLowerCase().slice(0, 9)));
    expect(isReadable()).toEqual([true, true, true]);
    for (const index of Object.values(searchIndexes))
      expect(database.prepare(`SELECT v FROM ${index}_config WHERE k = 'secure-delete'`).pluck().get()).toBe(
        1,
      );

    database.pragma('foreign_keys = ON');
    database.pragma('secure_delete = ON');
    database.exec(`DELETE FROM albums WHERE name LIKE '${album}%'`);
    await writer.purge({ before: '2000-01-01T00:00:00.000Z' });
    expect(emptyLog(database).busy).toBe(0);
    // Already before the file is compacted.
    expect(isReadable()).toEqual([false, false, false]);
    await writer.purge({ before: null });
    await writer.compact();
    expect(isReadable()).toEqual([false, false, false]);
    expect(readAll().includes('kept 3')).toBe(false);
    checkIndexes(database);
    expect(countFound(store.path, 'kept')).toEqual([0, 0, 0]);
  });

  it.each([
    ['compact', (_: Database.Database, compact: () => Promise<void>) => compact()],
    [
      'VACUUM of another program',
      (database: Database.Database) => Promise.resolve(void database.exec('VACUUM')),
    ],
  ])('survives %s though row numbers have gaps', async (_, vacuum) => {
    const { store, writer, database } = await openTestCatalogue();
    fillStore(database);
    database.pragma('foreign_keys = ON');
    database.exec(`DELETE FROM albums WHERE rowid % 3 = 1; DELETE FROM artists WHERE id NOT IN (SELECT artist_id FROM
      album_artists UNION SELECT artist_id FROM track_artists)`);
    const before = ['alpha', 'beta', 'öl', 'ac'].map((q) => countFound(store.path, q));
    await vacuum(database, () => writer.compact());
    checkIndexes(database);
    expect(['alpha', 'beta', 'öl', 'ac'].map((q) => countFound(store.path, q))).toEqual(before);
    database.exec(`DELETE FROM albums WHERE rowid % 2 = 1; UPDATE tracks SET name = 'alpha'`);
    checkIndexes(database);
  });

  it('is whole in a copy of the store', async () => {
    const { store, database } = await openTestCatalogue();
    fillStore(database);
    database.pragma('foreign_keys = ON');
    database.exec('DELETE FROM albums WHERE rowid % 3 = 1');
    const copy = join(await makeDirectory(), 'copy.db');
    await (await openFor(store.path, { mode: 'read' })).backupTo(copy);
    expect(countFound(copy, 'alpha')).toEqual(countFound(store.path, 'alpha'));
    const copied = connect(copy);
    checkIndexes(copied);
    await (await openFor(copy)).close();
    checkIndexes(copied);
  });

  it('can be made anew at any time', async () => {
    const { store, database } = await openTestCatalogue();
    fillStore(database);
    const before = countFound(store.path, 'alpha');
    rebuildSearchIndex(database);
    checkIndexes(database);
    expect(countFound(store.path, 'alpha')).toEqual(before);
    await expect(store.checkIntegrity()).resolves.toMatchObject({ ok: true });
  });
});
