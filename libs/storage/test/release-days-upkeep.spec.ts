import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from '@jest/globals';
import { openCatalogue, StoreNotMigratedError } from '../src/catalogue/index.js';
import { migrations } from '../src/generated/migrations.js';
import { migrateStore } from '../src/migrate/migrate-store.js';
import { trendTriggers } from '../src/trends/trend-triggers.js';
import {
  buildArtist,
  buildFullAlbum,
  buildId,
  buildListedAlbum,
  buildPage,
  buildRead,
  buildTrack,
} from './support/build-album.js';
import { fillStore } from './support/fill-store.js';
import { connect, openTestCatalogue } from './support/open-test-catalogue.js';
import { makeDirectory, openFor, startMs } from './support/open-test-store.js';
import { listGone } from './support/list-gone.js';
import { readReleaseDays, recountReleaseDays } from './support/recount-release-days.js';

const finish = { state: 'completed', exitCode: 0, durationMs: 1 } as const;

describe('the counts of releases', () => {
  it('tell releases, tracks, lengths and new artists of a day, by what they can be told apart', async () => {
    const { writer, run, database } = await openTestCatalogue();
    const names = ['long', 'short', 'unread', 'year'];
    const year = { releaseDate: '2026', releaseDatePrecision: 'year', releasedOn: '2026-01-01' };
    await writer.saveListingPage({
      ...buildPage(run.id, names),
      albums: names.map((name, position) =>
        buildListedAlbum(name, { position, ...(name === 'year' ? year : {}) }),
      ),
    });
    await writer.saveReads(run.id, [
      buildRead('long', {
        album: buildFullAlbum('long', {
          artists: [buildArtist('Main'), buildArtist('Guest')],
          totalTracks: 12,
        }),
        tracks: [1, 2].map((n) => buildTrack(`long ${n}`, { durationMs: 400_000, explicit: n === 1 })),
      }),
      buildRead('short', {
        album: buildFullAlbum('short', {
          albumType: 'single',
          artists: [buildArtist('Only')],
          totalTracks: 1,
        }),
        tracks: [buildTrack('short 1', { durationMs: 119_999 })],
      }),
    ]);
    await writer.finishRun(run.id, finish);
    const rows = readReleaseDays(database);
    expect(rows.filter(({ dimension }) => dimension === 'all')).toEqual([
      {
        dimension: 'all',
        value: '',
        released_on: '2026-11-20',
        releases: 3,
        tracks: 15,
        tracks_read: 3,
        duration_ms: 919_999,
        explicit_tracks: 1,
        // Main has a release of earlier in the year.
        new_artists: 2,
      },
    ]);
    expect(
      rows
        .filter(({ dimension }) => dimension !== 'all')
        .map(({ dimension, value, releases }) => [dimension, value, releases]),
    ).toEqual([
      ['album_type', 'album', 2],
      ['album_type', 'single', 1],
      ['collaboration', 'one', 2],
      ['collaboration', 'several', 1],
      ['explicit', 'clean', 1],
      ['explicit', 'explicit', 1],
      ['explicit', 'unknown', 1],
      ['imprecise', 'year', 1],
      ['market', '', 3],
      ['source', 'search', 3],
      ['track_length', '0-2', 1],
      ['track_length', '5+', 1],
      ['track_length', 'unknown', 1],
    ]);
  });

  it('are made anew for the days that changed, and no others', async () => {
    const { writer, run, database, clock } = await openTestCatalogue();
    const albums = ['2026-11-18', '2026-11-19'].map((releasedOn, position) =>
      buildListedAlbum(releasedOn, {
        releasedOn,
        releaseDate: releasedOn,
        position,
        artists: [buildArtist(releasedOn)],
      }),
    );
    const list = () => writer.saveListingPage({ ...buildPage(run.id, []), albums });
    await list();
    await writer.finishRun(run.id, finish);
    // Not what any counting would say, so that it tells which rows were written.
    database.exec(`UPDATE release_days SET tracks = 99`);
    const readTracks = () =>
      readReleaseDays(database).flatMap(({ dimension, released_on, tracks }) =>
        dimension === 'all' ? [[released_on, tracks]] : [],
      );
    clock.advance(1);
    await list();
    await writer.finishRun(run.id, finish);
    expect(readTracks()).toEqual([
      ['2026-11-18', 99],
      ['2026-11-19', 99],
    ]);
    await writer.saveReads(run.id, [
      buildRead('2026-11-19', {
        album: buildFullAlbum('2026-11-19', {
          releasedOn: '2026-11-19',
          releaseDate: '2026-11-19',
          artists: [buildArtist('2026-11-19')],
        }),
      }),
    ]);
    await writer.finishRun(run.id, finish);
    expect(readTracks()).toEqual([
      ['2026-11-18', 99],
      ['2026-11-19', 2],
    ]);
  });

  it('are of the last counting until the next, which is noted', async () => {
    const { store, writer, run, database, clock } = await openTestCatalogue();
    await writer.saveListingPage(buildPage(run.id, ['A']));
    const readMeta = () =>
      database.prepare(`SELECT value FROM store_meta WHERE key = 'releases_counted_at'`).pluck().get();
    expect([readReleaseDays(database).length, readMeta()]).toEqual([0, new Date(startMs).toISOString()]);
    clock.advance(60_000);
    await writer.countReleaseDays();
    expect([readReleaseDays(database).length, readMeta()]).toEqual([7, '2026-11-22T12:01:00.000Z']);
    await store.close();
  });

  it('are filled for a store that is older than they are', async () => {
    const path = join(await makeDirectory(), 'store.db');
    const old = new Database(path);
    const place = migrations.findIndex(({ name }) => name.endsWith('_release_days'));
    await migrateStore(old, { path, migrations: migrations.slice(0, place), nowMs: startMs });
    fillStore(old);
    old.exec(`INSERT INTO run_coverage (run_id, source, listing_complete, cap_reached) VALUES
      ('run-0', 'search', 1, 0), ('run-1', 'search', 0, 0), ('run-2', 'search', 0, 1), ('run-3', 'search', 0, 1);
      UPDATE extraction_runs SET market = 'DE', ended_at = '2026-11-02T01:00:00.000Z', state = iif(id = 'run-3', 'deferred', 'completed')`);
    const sightings = old
      .prepare('SELECT DISTINCT album_id, source FROM album_sightings ORDER BY 1, 2')
      .raw()
      .all();
    old.close();
    await (await openFor(path)).close();

    const database = connect(path);
    expect(readReleaseDays(database).length).toBeGreaterThan(30);
    expect(readReleaseDays(database)).toEqual(recountReleaseDays(database));
    expect(
      database
        .prepare(`SELECT album_id, source FROM album_sources WHERE market = 'DE' ORDER BY 1, 2`)
        .raw()
        .all(),
    ).toEqual(sightings);
    expect(database.prepare('SELECT * FROM completed_listings ORDER BY run_id').raw().all()).toEqual([
      ['run-0', 'search', 'DE', '2026-10-19', '2026-11-01', 0],
      ['run-2', 'search', 'DE', '2026-10-19', '2026-11-01', 1],
    ]);
  });

  it('are made anew where the store was written to without the triggers, which readers do not accept', async () => {
    const { store, database } = await openTestCatalogue();
    await store.close();
    for (const { name } of trendTriggers) database.exec(`DROP TRIGGER ${name}`);
    fillStore(database);
    const gone = database.prepare('SELECT id FROM albums ORDER BY id').pluck().get();
    database
      .prepare(
        `INSERT INTO work_items (album_id, seq, state, run_id, created_at, updated_at)
        VALUES (?, 1, 'gone', 'run-0', '', '')`,
      )
      .run(gone);
    expect(() => openCatalogue({ path: store.path })).toThrow(StoreNotMigratedError);
    await (await openFor(store.path)).close();
    openCatalogue({ path: store.path }).close();
    expect(readReleaseDays(database).length).toBeGreaterThan(30);
    expect(readReleaseDays(database)).toEqual(recountReleaseDays(database));
    expect(listGone(database)).toEqual([gone]);

    // Triggers of another version of the program.
    database.exec(`DROP TRIGGER trends_album_added; CREATE TRIGGER trends_album_added AFTER INSERT ON albums BEGIN SELECT 1; END;
      DELETE FROM release_days`);
    await (await openFor(store.path)).close();
    expect(readReleaseDays(database)).toEqual(recountReleaseDays(database));
  });

  it('are left alone where nothing is missing', async () => {
    const { store, database } = await openTestCatalogue();
    const read = () => [
      database.pragma('schema_version', { simple: true }),
      database.prepare(`SELECT value FROM store_meta WHERE key = 'data_version'`).pluck().get(),
    ];
    const before = read();
    await store.close();
    await (await openFor(store.path)).close();
    expect(read()).toEqual(before);
  });

  it('come right again with rows that were written past the store', async () => {
    const { writer, database } = await openTestCatalogue();
    fillStore(database);
    await writer.countReleaseDays();
    const before = readReleaseDays(database);
    // Tracks of albums are summed up by who stores them.
    expect(before.filter(({ dimension }) => dimension === 'album_type')).toEqual(
      recountReleaseDays(database)
        .filter(({ dimension }) => dimension === 'album_type')
        .map((row) => ({ ...row, tracks_read: 0, duration_ms: 0, explicit_tracks: 0 })),
    );
    database.pragma('foreign_keys = ON');
    database.exec('DELETE FROM albums');
    await writer.countReleaseDays();
    expect(readReleaseDays(database)).toEqual([]);
  });
});

describe('albums', () => {
  it('tell of their tracks once all were read, and again after a replay', async () => {
    const { writer, run, database } = await openTestCatalogue();
    const read = () =>
      database.prepare('SELECT tracks_read, duration_ms, explicit_tracks FROM albums').raw().all();
    const [first, second] = [
      buildTrack('1', { durationMs: 1000, explicit: true }),
      buildTrack('2', { durationMs: 500 }),
    ];
    await writer.saveReads(run.id, [buildRead('A', { tracks: [first], nextOffset: 1 })]);
    expect(read()).toEqual([[null, null, null]]);
    await writer.saveReads(run.id, [
      {
        kind: 'tracks',
        albumId: buildId('album A'),
        offset: 1,
        tracks: [second],
        nextOffset: null,
        rejected: [],
        fetchedAt: '',
        hash: '',
      },
    ]);
    expect(read()).toEqual([[2, 1500, 1]]);
    await writer.saveReplayedTrack(
      run.id,
      buildId('album A'),
      buildTrack('3', { durationMs: 1, explicit: true }),
    );
    expect(read()).toEqual([[3, 1501, 2]]);
    await writer.saveReads(run.id, [buildRead('A', { tracks: [second] })]);
    expect(read()).toEqual([[1, 500, 0]]);
  });

  it('have each source and market once, however often they are listed', async () => {
    const { writer, run, database, clock } = await openTestCatalogue();
    const german = await writer.startRun({
      resumeKey: 'DE',
      source: 'search',
      market: 'DE',
      programVersion: '1',
    });
    for (let round = 0; round < 3; round += 1) {
      for (const runId of [run.id, german.id]) await writer.saveListingPage(buildPage(runId, ['A']));
      clock.advance(1);
      const again = await writer.startRun({ resumeKey: 'again', source: 'search', programVersion: '1' });
      await writer.saveListingPage(buildPage(again.id, ['A']));
    }
    expect(database.prepare('SELECT source, market FROM album_sources ORDER BY 2').raw().all()).toEqual([
      ['search', ''],
      ['search', 'DE'],
    ]);
  });
});
