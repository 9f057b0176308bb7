import { describe, expect, it } from '@jest/globals';
import { StoreError, UnknownRunError } from '../src/index.js';
import {
  buildArtist,
  buildFullAlbum,
  buildId,
  buildPage,
  buildRead,
  buildTrack,
  buildTrackPage,
} from './support/build-album.js';
import { openTestStore } from './support/open-test-store.js';

const trackNames = 'SELECT name FROM tracks ORDER BY disc_number, track_number, id';

describe('saveReads', () => {
  it('stores a discovered album, its tracks and artists, and finishes its work item', async () => {
    const { store, writer, run, query } = await openTestStore();
    await writer.saveListingPage(buildPage(run.id, ['A']));
    await expect(writer.saveReads(run.id, [buildRead('A')])).resolves.toEqual([
      { albumId: buildId('album A'), result: 'new' },
    ]);

    expect(query('SELECT * FROM albums')).toEqual([
      expect.objectContaining({
        name: 'A',
        label: 'Label 0',
        popularity: 40,
        upc: '0123',
        fetched_at: '2026-11-22T12:00:00.000Z',
        first_seen_at: '2026-11-22T12:00:00.000Z',
        fields_not_sent: '{}',
        run_id: run.id,
      }),
    ]);
    expect(
      query('SELECT name, track_number, duration_ms, explicit, is_local, isrc FROM tracks ORDER BY 2'),
    ).toEqual([
      { name: 'A 1', track_number: 1, duration_ms: 180_000, explicit: 0, is_local: 0, isrc: null },
      { name: 'A 2', track_number: 2, duration_ms: 180_000, explicit: 0, is_local: 0, isrc: null },
    ]);
    expect(
      query(`SELECT t.name AS track, r.name AS artist, p.position FROM track_artists p JOIN artists r ON r.id = p.artist_id
        JOIN tracks t ON t.album_id = p.album_id AND t.id = p.track_id ORDER BY 1, 3`),
    ).toEqual([
      { track: 'A 1', artist: 'Main', position: 0 },
      { track: 'A 2', artist: 'Main', position: 0 },
      { track: 'A 2', artist: 'Guest', position: 1 },
    ]);
    await expect(store.countWork()).resolves.toMatchObject({
      pendingNew: 0,
      pendingRefresh: 0,
      gone: 0,
      done: 1,
    });
    await expect(store.getRun(run.id)).resolves.toMatchObject({
      albumsNew: 1,
      tracksStored: 2,
      albumsSeen: 1,
    });
  });

  it('moves only the time of an album that did not change', async () => {
    const { store, writer, run, query } = await openTestStore();
    await writer.saveReads(run.id, [buildRead('A')]);
    const before = query('SELECT *, NULL AS fetched_at FROM albums');
    const later = { ...buildRead('A'), fetchedAt: '2026-11-29T12:00:00.000Z' };
    await expect(writer.saveReads(run.id, [later])).resolves.toMatchObject([{ result: 'unchanged' }]);
    expect(query('SELECT fetched_at FROM albums')).toEqual([{ fetched_at: '2026-11-29T12:00:00.000Z' }]);
    expect(query('SELECT *, NULL AS fetched_at FROM albums')).toEqual(before);
    await expect(store.getRun(run.id)).resolves.toMatchObject({ albumsUnchanged: 1, tracksStored: 2 });
  });

  it('replaces what changed and deletes tracks that are gone, with whom they named', async () => {
    const { writer, run, query } = await openTestStore();
    await writer.saveReads(run.id, [buildRead('A')]);
    const album = buildFullAlbum('A', { name: 'A (deluxe)', artists: [buildArtist('Other')] });
    const tracks = [buildTrack('A 1', { name: 'A 1 (live)', artists: [buildArtist('Other')] })];
    await expect(writer.saveReads(run.id, [buildRead('A', { album, tracks })])).resolves.toMatchObject([
      { result: 'updated' },
    ]);
    expect(query('SELECT name FROM albums')).toEqual([{ name: 'A (deluxe)' }]);
    expect(query(trackNames)).toEqual([{ name: 'A 1 (live)' }]);
    expect(query('SELECT artist_id, position FROM track_artists')).toEqual([
      { artist_id: buildArtist('Other').id, position: 0 },
    ]);
    expect(query('SELECT artist_id FROM album_artists')).toEqual([{ artist_id: buildArtist('Other').id }]);
  });

  it('drops artists that an album no longer names', async () => {
    const { writer, run, query } = await openTestStore();
    const artists = ['One', 'Two', 'Three'].map(buildArtist);
    await writer.saveReads(run.id, [buildRead('A', { album: buildFullAlbum('A', { artists }) })]);
    await writer.saveReads(run.id, [
      buildRead('A', { album: buildFullAlbum('A', { artists: artists.slice(2) }) }),
    ]);
    expect(query('SELECT artist_id, position FROM album_artists')).toEqual([
      { artist_id: artists[2]?.id, position: 0 },
    ]);
  });

  it('keeps the isrc and first sight of a track that is written again', async () => {
    const { writer, run, query, execute, clock } = await openTestStore();
    await writer.saveReads(run.id, [buildRead('A')]);
    execute(`UPDATE tracks SET isrc = 'ISRC1'`);
    clock.advance(1_000);
    await writer.saveReads(run.id, [buildRead('A', { album: buildFullAlbum('A', { name: 'B' }) })]);
    expect(query('SELECT DISTINCT isrc, first_seen_at FROM tracks')).toEqual([
      { isrc: 'ISRC1', first_seen_at: '2026-11-22T12:00:00.000Z' },
    ]);
  });

  it('does not touch artists that stay the same, and never forgets an address', async () => {
    const { writer, run, query, clock } = await openTestStore();
    await writer.saveReads(run.id, [buildRead('A')]);
    clock.advance(60_000);
    const main = buildArtist('Main');
    const tracks = [
      buildTrack('B 1', {
        artists: [
          { ...main, spotifyUrl: null },
          { ...buildArtist('Guest'), name: 'Guest!' },
        ],
      }),
    ];
    await writer.saveReads(run.id, [buildRead('B', { tracks })]);
    expect(query('SELECT name, spotify_url, last_seen_at FROM artists ORDER BY name')).toEqual([
      {
        name: 'Guest!',
        spotify_url: buildArtist('Guest').spotifyUrl,
        last_seen_at: '2026-11-22T12:01:00.000Z',
      },
      { name: 'Main', spotify_url: main.spotifyUrl, last_seen_at: '2026-11-22T12:00:00.000Z' },
    ]);
  });

  it('shows an album in pages as complete only with the last one', async () => {
    const { store, writer, run, query } = await openTestStore();
    await writer.saveListingPage(buildPage(run.id, ['A']));
    await writer.saveReads(run.id, [buildRead('A', { nextOffset: 2 })]);
    expect(query('SELECT fetched_at FROM albums')).toEqual([{ fetched_at: null }]);
    await expect(store.listWorkItems({ afterSeq: 0, limit: 5, kind: 'new' })).resolves.toMatchObject([
      { nextOffset: 2 },
    ]);

    await expect(
      writer.saveReads(run.id, [buildTrackPage('A', 2, { nextOffset: 3 })]),
    ).resolves.toMatchObject([{ result: 'partial' }]);
    await expect(writer.saveReads(run.id, [buildTrackPage('A', 2)])).resolves.toMatchObject([
      { result: 'ignored' },
    ]);
    await expect(writer.saveReads(run.id, [buildTrackPage('A', 3)])).resolves.toMatchObject([
      { result: 'new' },
    ]);
    expect(query('SELECT fetched_at FROM albums')).toEqual([{ fetched_at: '2026-11-22T12:01:00.000Z' }]);
    expect(query('SELECT count(*) AS n FROM tracks')).toEqual([{ n: 4 }]);
    expect(query('SELECT state, next_offset, seen_track_ids, partial_hash FROM work_items')).toEqual([
      { state: 'done', next_offset: null, seen_track_ids: null, partial_hash: null },
    ]);
  });

  it('takes several pages of one album in one call, in order', async () => {
    const { writer, run } = await openTestStore();
    const reads = [
      buildRead('A', { nextOffset: 2 }),
      buildRead('B'),
      buildTrackPage('A', 2, { nextOffset: 3 }),
      buildTrackPage('A', 3),
    ];
    const outcomes = await writer.saveReads(run.id, reads);
    expect(outcomes.map(({ result }) => result)).toEqual(['partial', 'new', 'partial', 'new']);
  });

  it('deletes tracks that a read in pages did not meet', async () => {
    const { writer, run, query } = await openTestStore();
    await writer.saveReads(run.id, [buildRead('A', { nextOffset: 2 }), buildTrackPage('A', 2)]);
    const first = buildRead('A', { nextOffset: 2, tracks: [buildTrack('A 1')] });
    const last = buildTrackPage('A', 2, { tracks: [buildTrack('A new', { trackNumber: 9 })] });
    await expect(writer.saveReads(run.id, [first, last])).resolves.toMatchObject([{}, { result: 'updated' }]);
    expect(query(trackNames)).toEqual([{ name: 'A 1' }, { name: 'A new' }]);
  });

  it('heals the mixture that an unfinished read left behind', async () => {
    const { writer, run, query, execute } = await openTestStore();
    await writer.saveReads(run.id, [buildRead('A')]);
    await writer.saveReads(run.id, [
      buildRead('A', { nextOffset: 5, tracks: [buildTrack('stray', { trackNumber: 7 })] }),
    ]);
    execute(`UPDATE work_items SET next_offset = NULL`);
    await expect(writer.saveReads(run.id, [buildRead('A')])).resolves.toMatchObject([
      { result: 'unchanged' },
    ]);
    expect(query(trackNames)).toEqual([{ name: 'A 1' }, { name: 'A 2' }]);
  });

  it('stores an album that no source had listed', async () => {
    const { store, writer, run } = await openTestStore();
    await expect(writer.saveReads(run.id, [buildRead('A')])).resolves.toMatchObject([{ result: 'new' }]);
    await expect(store.countWork()).resolves.toMatchObject({ done: 1 });
  });

  it('closes gone albums and keeps failed ones pending', async () => {
    const { store, writer, run, query } = await openTestStore();
    await writer.saveListingPage(buildPage(run.id, ['A', 'B']));
    const at = '2026-11-22T12:00:00.000Z';
    const outcomes = await writer.saveReads(run.id, [
      { kind: 'gone', albumId: buildId('album A'), reason: 'answered null', at },
      { kind: 'failed', albumId: buildId('album B'), reason: 'HTTP 502', at, giveUpAfter: 10 },
    ]);
    expect(outcomes.map(({ result }) => result)).toEqual(['gone', 'failed']);
    expect(query('SELECT state, attempts, reason FROM work_items ORDER BY seq')).toEqual([
      { state: 'gone', attempts: 0, reason: 'answered null' },
      { state: 'pending', attempts: 1, reason: 'HTTP 502' },
    ]);
    await expect(store.getRun(run.id)).resolves.toMatchObject({ albumsGone: 1, albumsNew: 0 });
  });

  it('leaves nothing behind when it fails in the middle', async () => {
    const { writer, run, query, execute } = await openTestStore();
    await writer.saveListingPage(buildPage(run.id, ['A', 'B']));
    execute(`CREATE TRIGGER fail BEFORE UPDATE ON work_items BEGIN SELECT RAISE(ABORT, 'test says no'); END`);
    const tables = [
      'albums',
      'tracks',
      'artists',
      'track_artists',
      'work_items',
      'extraction_runs',
      'rejected_records',
    ];
    const dump = () => tables.map((table) => query(`SELECT * FROM ${table}`));
    const before = dump();
    await expect(writer.saveReads(run.id, [buildRead('A')])).rejects.toThrow(StoreError);
    expect(dump()).toEqual(before);

    execute('DROP TRIGGER fail');
    await expect(writer.saveReads(run.id, [buildRead('A')])).resolves.toMatchObject([{ result: 'new' }]);
  });

  it('refuses a run that does not exist and stores nothing', async () => {
    const { writer, query } = await openTestStore();
    await expect(writer.saveReads('no-run', [buildRead('A')])).rejects.toThrow(UnknownRunError);
    expect(query('SELECT * FROM albums')).toEqual([]);
  });
});
