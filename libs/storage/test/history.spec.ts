import { describe, expect, it } from '@jest/globals';
import type { FullAlbum } from '../src/index.js';
import { buildArtist, buildFullAlbum, buildPage, buildRead } from './support/build-album.js';
import { buildArtistRead } from './support/build-artist-read.js';
import { openTestStore, startMs } from './support/open-test-store.js';

const hourMs = 3_600_000;
const at = (hours: number, ms = 0) => new Date(startMs + hours * hourMs + ms).toISOString();
const artistId = buildArtist('Main').id;

const read = (name: string, values: Partial<FullAlbum> = {}) =>
  buildRead(name, { album: buildFullAlbum(name, values) });

const versionsSql = `SELECT name, album_type, release_date, release_date_precision, released_on, total_tracks, label, popularity,
  valid_from, valid_to FROM album_versions ORDER BY album_id, valid_to`;
const artistVersionsSql = `SELECT name, genres, popularity, followers, valid_from, valid_to FROM artist_versions ORDER BY valid_to`;

describe('versions of albums', () => {
  it('are none where nothing changes: not when an album is first listed, first read, listed and read again', async () => {
    const { writer, run, query, clock } = await openTestStore();
    await writer.saveListingPage(buildPage(run.id, ['A', 'B']));
    clock.advance(hourMs);
    await writer.saveReads(run.id, [read('A'), read('B')]);
    for (let again = 0; again < 3; again += 1) {
      clock.advance(hourMs);
      await writer.saveListingPage(buildPage(run.id, ['A', 'B']));
      await writer.saveReads(run.id, [read('A'), buildRead('B', { hash: `another ${again}` })]);
    }
    expect(query('SELECT count(*) AS n FROM album_versions')).toEqual([{ n: 0 }]);
    expect(query('SELECT DISTINCT first_seen_at, first_read_at FROM albums')).toEqual([
      { first_seen_at: at(0), first_read_at: at(1) },
    ]);
  });

  it('tell what was before, from when to when, by one row for each change of a value', async () => {
    const { writer, run, query, clock } = await openTestStore();
    const before = {
      name: 'A',
      album_type: 'album',
      release_date: '2026-11-20',
      release_date_precision: 'day',
      released_on: '2026-11-20',
      total_tracks: 2,
      label: 'Label 0',
      popularity: 40,
    };
    await writer.saveReads(run.id, [read('A')]);
    const changes: [Partial<FullAlbum>, Partial<typeof before>][] = [
      [{ name: 'A (Deluxe)' }, { name: 'A (Deluxe)' }],
      [{ albumType: 'single' }, { album_type: 'single' }],
      [
        { releaseDate: '2026-11', releaseDatePrecision: 'month', releasedOn: '2026-11-01' },
        { release_date: '2026-11', release_date_precision: 'month', released_on: '2026-11-01' },
      ],
      [{ totalTracks: 3 }, { total_tracks: 3 }],
      [{ label: 'Other' }, { label: 'Other' }],
      [{ popularity: 41 }, { popularity: 41 }],
      [{ imageUrl: 'https://i.scdn.co/image/other', upc: '9' }, {}],
    ];
    let values: Partial<FullAlbum> = {};
    let row: Record<string, unknown> = before;
    const expected: Record<string, unknown>[] = [];
    for (const [index, [change, changed]] of changes.entries()) {
      clock.advance(hourMs);
      values = { ...values, ...change };
      await writer.saveReads(run.id, [read('A', values)]);
      if (Object.keys(changed).length === 0) continue;
      expected.push({ ...row, valid_from: at(index), valid_to: at(index + 1) });
      row = { ...row, ...changed };
    }
    expect(query(versionsSql)).toEqual(expected);
  });

  it('take null for a value, and a field that is no longer sent for none', async () => {
    const { writer, run, query, clock } = await openTestStore();
    const popularities: [number | null, FullAlbum['notSent']][] = [
      [40, []],
      [null, []],
      [null, ['popularity']],
      [41, []],
      [null, ['popularity']],
      [0, []],
    ];
    for (const [popularity, notSent] of popularities) {
      await writer.saveReads(run.id, [read('A', { popularity, notSent })]);
      clock.advance(hourMs);
    }
    expect(query('SELECT popularity, valid_from, valid_to FROM album_versions ORDER BY valid_to')).toEqual([
      { popularity: 40, valid_from: at(0), valid_to: at(1) },
      { popularity: null, valid_from: at(1), valid_to: at(3) },
      { popularity: 41, valid_from: at(3), valid_to: at(5) },
    ]);
  });

  it('are kept of what listings tell while an album waits for its first read, and of that read', async () => {
    const { writer, run, query, clock } = await openTestStore();
    const list = (name: string) => {
      const page = buildPage(run.id, ['A']);
      return writer.saveListingPage({ ...page, albums: page.albums.map((album) => ({ ...album, name })) });
    };
    await list('A');
    clock.advance(hourMs);
    await list('A, announced');
    clock.advance(hourMs);
    await writer.saveReads(run.id, [read('A', { name: 'A, released' })]);
    clock.advance(hourMs);
    await list('A, of a listing that is behind');
    expect(query('SELECT name, label, valid_from, valid_to FROM album_versions ORDER BY valid_to')).toEqual([
      { name: 'A', label: null, valid_from: at(0), valid_to: at(1) },
      { name: 'A, announced', label: null, valid_from: at(1), valid_to: at(2) },
    ]);
  });

  it('are one for two changes at the same moment, of which nobody could see the first', async () => {
    const { writer, run, query, clock } = await openTestStore();
    await writer.saveReads(run.id, [read('A')]);
    await writer.saveReads(run.id, [read('A', { popularity: 1 })]);
    clock.advance(hourMs);
    await writer.saveReads(run.id, [read('A', { popularity: 2 })]);
    await writer.saveReads(run.id, [read('A', { popularity: 3 })]);
    expect(query('SELECT popularity, valid_from, valid_to FROM album_versions')).toEqual([
      { popularity: 1, valid_from: at(0), valid_to: at(1) },
    ]);
    expect(query('SELECT popularity FROM albums')).toEqual([{ popularity: 3 }]);
  });

  it('come in their order although the clock goes back', async () => {
    const { writer, run, query, clock } = await openTestStore();
    for (const [popularity, hours] of [
      [1, 5],
      [2, -3],
      [3, 4],
      [4, 0],
    ] as const) {
      await writer.saveReads(run.id, [read('A', { popularity, releasedOn: null })]);
      clock.advance(hours * hourMs);
    }
    expect(query('SELECT popularity, valid_from, valid_to FROM album_versions ORDER BY valid_to')).toEqual([
      { popularity: 1, valid_from: at(0), valid_to: at(5) },
      { popularity: 2, valid_from: at(5), valid_to: at(5, 1) },
      { popularity: 3, valid_from: at(5, 1), valid_to: at(6) },
    ]);
  });
});

describe('versions of artists', () => {
  it('are none for the first read, and one row for each change after', async () => {
    const { writer, run, query, clock } = await openTestStore();
    await writer.saveReads(run.id, [read('A')]);
    clock.advance(hourMs);
    for (const values of [
      {},
      {},
      { followers: 1_001 },
      { followers: 1_001, popularity: null, notSent: ['popularity'] as const },
      { followers: 1_001, genres: [] },
      { followers: 1_001, genres: [], name: 'Main, renamed' },
    ]) {
      await writer.saveArtistReads(run.id, [
        buildArtistRead('Main', { ...values, notSent: [...(values.notSent ?? [])] }),
      ]);
      clock.advance(hourMs);
    }
    await writer.saveArtistReads(run.id, [{ kind: 'gone', id: artistId, fetchedAt: at(7) }]);
    expect(query(artistVersionsSql)).toEqual([
      {
        name: 'Main',
        genres: '["pop"]',
        popularity: 50,
        followers: 1_000,
        valid_from: at(0),
        valid_to: at(3),
      },
      {
        name: 'Main',
        genres: '["pop"]',
        popularity: 50,
        followers: 1_001,
        valid_from: at(3),
        valid_to: at(5),
      },
      { name: 'Main', genres: '[]', popularity: 50, followers: 1_001, valid_from: at(5), valid_to: at(6) },
    ]);
    expect(query('SELECT first_read_at FROM artists WHERE id = ?', artistId)).toEqual([
      { first_read_at: at(1) },
    ]);
  });

  it('are kept of a name that an album tells otherwise', async () => {
    const { writer, run, query, clock } = await openTestStore();
    await writer.saveReads(run.id, [read('A')]);
    clock.advance(hourMs);
    const artists = [{ ...buildArtist('Main'), name: 'MAIN' }];
    await writer.saveReads(run.id, [buildRead('B', { album: buildFullAlbum('B', { artists }), tracks: [] })]);
    expect(query(artistVersionsSql)).toMatchObject([{ name: 'Main', valid_from: at(0), valid_to: at(1) }]);
  });
});
