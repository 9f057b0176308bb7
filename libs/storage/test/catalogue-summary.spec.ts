import { describe, expect, it } from '@jest/globals';
import {
  type Catalogue,
  type Grouping,
  groupings,
  parseListQuery,
  type Period,
  periods,
  type SummaryRow,
} from '../src/catalogue/index.js';
import { fillStore } from './support/fill-store.js';
import { insertRows, listAll, openTestCatalogue, type Row } from './support/open-test-catalogue.js';

const base = { name: 'n', first_seen_at: 't', last_seen_at: 't', updated_at: 't', run_id: 'r' };

/** A store with albums that name artists, each by a letter: `'A B'`. */
async function openWith(albums: readonly (Row & { artists?: string; sources?: string[] })[]) {
  const opened = await openTestCatalogue();
  const { database } = opened;
  const artists = new Set(albums.flatMap(({ artists: names }) => names?.split(' ') ?? []));
  insertRows(
    database,
    'artists',
    [...artists].map((id) => ({ id, name: id, first_seen_at: 't', last_seen_at: 't', run_id: 'r' })),
  );
  for (const run of ['run-1', 'run-2'])
    insertRows(database, 'extraction_runs', [
      {
        id: run,
        resume_key: 'k',
        source: 's',
        state: 'completed',
        started_at: 't',
        listing_started_at: 't',
        program_version: '1',
      },
    ]);
  for (const [index, { artists: names, sources = [], ...album }] of albums.entries()) {
    const id = `album-${index}`;
    insertRows(database, 'albums', [
      { id, ...base, release_date_precision: album.released_on == null ? null : 'day', ...album },
    ]);
    const links = (names ?? '').split(' ').filter((one) => one !== '');
    insertRows(
      database,
      'album_artists',
      links.map((artist_id, position) => ({ album_id: id, artist_id, position })),
    );
    const sightings = sources.flatMap((source) => ['run-1', 'run-2'].map((run_id) => ({ run_id, source })));
    insertRows(
      database,
      'album_sightings',
      sightings.map((one) => ({ album_id: id, ...one, position: 0, seen_at: 't' })),
    );
  }
  return opened;
}

function summarise(
  catalogue: Catalogue,
  period: Period,
  {
    groupBy = null,
    filters = {},
    limit = 100,
  }: { groupBy?: Grouping | null; filters?: Row; limit?: number } = {},
): SummaryRow[] {
  return catalogue.summarise({ albums: parseListQuery('albums', filters), period, groupBy }, { limit });
}

const toPairs = (rows: readonly SummaryRow[]) => rows.map(({ period, albums }) => [period, albums]);

describe('summarise', () => {
  it('counts by day, by ISO week and by month, latest first and unknown last', async () => {
    const days = ['2026-11-15', '2026-11-16', '2026-11-22', '2026-11-23', '2026-11-30', '2026-12-01', null];
    const { catalogue } = await openWith(days.map((released_on) => ({ released_on, total_tracks: 2 })));
    expect(toPairs(summarise(catalogue, 'day'))).toEqual([
      ...days
        .slice(0, -1)
        .reverse()
        .map((day) => [day, 1]),
      [null, 1],
    ]);
    // Sunday the 15th and Sunday the 22nd end their weeks, Monday the 16th and Monday the 23rd begin them.
    expect(toPairs(summarise(catalogue, 'week'))).toEqual([
      ['2026-11-30', 2],
      ['2026-11-23', 1],
      ['2026-11-16', 2],
      ['2026-11-09', 1],
      [null, 1],
    ]);
    expect(toPairs(summarise(catalogue, 'month'))).toEqual([
      ['2026-12-01', 1],
      ['2026-11-01', 5],
      [null, 1],
    ]);
    expect(summarise(catalogue, 'week', { limit: 1 })).toEqual([
      { period: '2026-11-30', group: null, albums: 2, tracks: 4, newArtists: 0 },
    ]);
  });

  it('begins each week on its Monday, over the turn of years and leap days', async () => {
    const first = Date.parse('2023-12-20T00:00:00Z');
    const days = Array.from({ length: 800 }, (_, index) =>
      new Date(first + index * 86_400_000).toISOString().slice(0, 10),
    );
    const { catalogue } = await openWith(days.map((released_on) => ({ released_on })));
    const expected = new Map<string, number>();
    for (const day of days) {
      const date = new Date(`${day}T00:00:00Z`);
      date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
      const monday = date.toISOString().slice(0, 10);
      expected.set(monday, (expected.get(monday) ?? 0) + 1);
    }
    const found = summarise(catalogue, 'week', { limit: 1_000 });
    expect(toPairs(found)).toEqual([...expected].sort(([a], [b]) => (a < b ? 1 : -1)));
  });

  it('does not take an imprecise date for a day, nor a year for a month', async () => {
    const { catalogue } = await openWith([
      { released_on: '2026-01-01', release_date_precision: 'year', total_tracks: 1 },
      { released_on: '2026-01-01', release_date_precision: 'month', total_tracks: 2 },
      { released_on: '2026-01-01', release_date_precision: 'day', total_tracks: 4 },
      { released_on: '2026-01-01', release_date_precision: null, total_tracks: 8 },
      { released_on: null, release_date_precision: 'day', total_tracks: null },
      { released_on: '2026-01-01', release_date_precision: 'decade', total_tracks: 16 },
    ]);
    const count = (period: Period) =>
      summarise(catalogue, period).map(({ period: at, albums, tracks }) => [at, albums, tracks]);
    expect(count('day')).toEqual([
      ['2026-01-01', 1, 4],
      [null, 5, 27],
    ]);
    expect(count('week')).toEqual([
      ['2025-12-29', 1, 4],
      [null, 5, 27],
    ]);
    expect(count('month')).toEqual([
      ['2026-01-01', 2, 6],
      [null, 4, 25],
    ]);
  });

  it('tells apart by type, label and source; what two sources listed counts for each, once', async () => {
    const { catalogue } = await openWith([
      {
        released_on: '2026-11-20',
        label: 'L',
        album_type: 'album',
        artists: 'A',
        sources: ['search', 'artists'],
      },
      { released_on: '2026-11-20', label: 'L', album_type: 'single', artists: 'B', sources: ['search'] },
      { released_on: '2026-11-20', label: null, album_type: 'single', artists: 'A' },
    ]);
    const count = (groupBy: Grouping, filters = {}) =>
      summarise(catalogue, 'day', { groupBy, filters }).map(({ group, albums, newArtists }) => [
        group,
        albums,
        newArtists,
      ]);
    expect(count('album_type')).toEqual([
      ['single', 2, 2],
      ['album', 1, 1],
    ]);
    expect(count('label')).toEqual([
      ['L', 2, 2],
      [null, 1, 1],
    ]);
    expect(count('source')).toEqual([
      ['search', 2, 2],
      [null, 1, 1],
      ['artists', 1, 1],
    ]);
    expect(count('label', { label: 'L' })).toEqual([['L', 2, 2]]);
    expect(count('label', { 'id.not': ['album-0', 'album-1', 'album-2'] })).toEqual([]);
  });

  it('counts an artist as new where the first release of all in the store is', async () => {
    const { catalogue } = await openWith([
      { released_on: '2026-11-20', artists: 'A B', label: 'L' },
      { released_on: '2026-11-20', artists: 'A', label: 'M' },
      { released_on: '2026-11-21', artists: 'A C', label: 'L' },
      { released_on: '2020-05-05', release_date_precision: 'year', artists: 'D', label: 'M' },
      { released_on: '2026-11-21', artists: 'D', label: 'L' },
      { released_on: null, artists: 'E', label: 'L' },
      { released_on: '2026-11-21', artists: 'E E', label: 'L' },
    ]);
    const fresh = (filters: Row, groupBy: Grouping | null = null) =>
      summarise(catalogue, 'day', { filters, groupBy }).map(({ period, group, newArtists }) => [
        period,
        group,
        newArtists,
      ]);
    // Two albums on the first day are one debut; D came in 2020, of which the day is not known; E's is the one with a date.
    expect(fresh({})).toEqual([
      ['2026-11-21', null, 2],
      ['2026-11-20', null, 2],
      [null, null, 1],
    ]);
    // The first release lies outside of what is asked for: nobody but C and E is new there.
    expect(fresh({ 'released_on.gte': '2026-11-21' })).toEqual([['2026-11-21', null, 2]]);
    expect(fresh({ label: 'M' })).toEqual([
      ['2026-11-20', null, 1],
      [null, null, 1],
    ]);
    // Of two albums on the first day each group has its own.
    expect(fresh({ released_on: '2026-11-20' }, 'label')).toEqual([
      ['2026-11-20', 'L', 2],
      ['2026-11-20', 'M', 1],
    ]);
  });

  it('adds up to what the list counts, for every period and grouping', async () => {
    const { catalogue, database } = await openTestCatalogue();
    fillStore(database);
    for (const filters of [
      {},
      { source: 'search' },
      { artist_id: 'artist-1', 'popularity.known': 'true' },
      { q: 'alpha' },
    ]) {
      const rows = listAll(catalogue, 'albums', filters);
      expect(rows.length).toBeGreaterThan(0);
      for (const period of periods) {
        for (const groupBy of [null, ...groupings.filter((one) => one !== 'source')]) {
          const found = summarise(catalogue, period, { filters, groupBy });
          const sum = (name: 'albums' | 'tracks') => found.reduce((total, row) => total + row[name], 0);
          expect(sum('albums')).toBe(rows.length);
          expect(sum('tracks')).toBe(
            rows.reduce((total, { total_tracks }) => total + Number(total_tracks ?? 0), 0),
          );
          const cells = found.map((row) => JSON.stringify([row.period, row.group]));
          expect(new Set(cells).size).toBe(cells.length);
        }
      }
    }
  });
});
