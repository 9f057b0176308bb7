import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { type ListedAlbum, openStore } from '@new-releases/storage';
import { type Catalogue, openCatalogue } from '@new-releases/storage/catalogue';
import {
  createRandom,
  findTrendSpikes,
  readReleaseCalendar,
  readRising,
  readTrend,
  readWeekdayProfile,
} from '../src/index.js';
import { formatDay } from '../src/series/format-day.js';
import { parseDay } from '../src/series/parse-day.js';

const cleanups: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

interface Listing {
  /** When it was completed, at six in the morning. */
  day: string;
  /** @default 'search' */
  source?: string;
  albums: readonly { day: string; artist?: string; type?: string }[];
}

/** A store that was filled by runs, a listing each. */
async function openFilled(listings: readonly Listing[]): Promise<Catalogue> {
  const directory = await mkdtemp(join(tmpdir(), 'new-releases-analysis-'));
  cleanups.push(() => rm(directory, { recursive: true, force: true }));
  const path = join(directory, 'store.db');
  let nowMs = 0;
  const store = await openStore({ path, now: () => nowMs });
  const writer = await store.acquireLease({ purpose: 'test', setInterval: () => () => undefined });
  let number = 0;
  for (const { day, albums, source = 'search' } of listings) {
    nowMs = Date.parse(`${day}T06:00:00Z`);
    const run = await writer.startRun({ resumeKey: 'k', source, programVersion: '1' });
    await writer.saveListingPage({
      runId: run.id,
      source,
      partition: '',
      cursor: '{}',
      done: true,
      albums: albums.map((album, position): ListedAlbum => {
        number += 1;
        const artist = album.artist ?? 'Main';
        return {
          id: `album${number}`,
          name: `Album ${number}`,
          albumType: album.type ?? 'album',
          releaseDate: album.day,
          releaseDatePrecision: 'day',
          releasedOn: album.day,
          totalTracks: 2,
          spotifyUrl: null,
          imageUrl: null,
          artists: [{ id: artist, name: artist, spotifyUrl: `https://open.spotify.com/artist/${artist}` }],
          position,
        };
      }),
      rejected: [],
      dueBefore: '',
      coverage: { reportedTotal: null, nulls: 0, pagesMoved: 0, capReached: false, findings: [] },
    });
    await writer.completeListing(run.id, source);
    await writer.finishRun(run.id, { state: 'completed', exitCode: 0, durationMs: 1 });
  }
  await store.close();
  const catalogue = openCatalogue({ path });
  cleanups.push(() => {
    catalogue.close();
  });
  return catalogue;
}

const releases = (day: string, count: number, artist?: string) =>
  Array.from({ length: count }, () => ({ day, ...(artist !== undefined && { artist }) }));

describe('readTrend', () => {
  it('reads series with their gaps, and how far they can be trusted', async () => {
    const catalogue = await openFilled([
      { day: '2026-09-15', albums: releases('2026-09-11', 3) },
      { day: '2026-11-17', albums: releases('2026-11-13', 2) },
    ]);
    const query = {
      by: 'all',
      keys: null,
      measure: 'releases',
      period: 'week',
      from: null,
      to: null,
    } as const;
    const trend = readTrend(catalogue, query);
    expect(trend?.range).toEqual({ from: '2026-08-31', to: '2026-11-22' });
    expect(trend?.series[0]?.points.map(({ start, value, isPartial }) => [start, value, isPartial])).toEqual([
      ['2026-08-31', 0, true],
      ['2026-09-07', 3, false],
      ['2026-09-14', 0, true],
      ...['21', '28'].map((day) => [`2026-09-${day}`, null, false]),
      ...['05', '12', '19', '26'].map((day) => [`2026-10-${day}`, null, false]),
      ['2026-11-02', 0, true],
      ['2026-11-09', 2, false],
      ['2026-11-16', 0, true],
    ]);
    expect(trend?.coverage).toMatchObject({
      firstDay: '2026-09-01',
      lastDay: '2026-11-17',
      listings: 2,
      cappedListings: 0,
    });
    expect(readTrend(catalogue, { ...query, by: 'artist', keys: ['nobody'] })).toBeNull();
  });
});

it('a run over a list of artists shows what all released only where there are no others', async () => {
  const read = async (sourceOf: (week: number) => string) => {
    const listings = Array.from({ length: 8 }, (_, week) => {
      const friday = parseDay('2026-06-05') + 7 * week;
      const source = sourceOf(week);
      const albums = releases(formatDay(friday), source === 'search' ? 9 : 1);
      return { day: formatDay(friday + 3), source, albums };
    });
    const query = {
      by: 'all',
      keys: null,
      measure: 'releases',
      period: 'week',
      from: null,
      to: null,
    } as const;
    const [series] = readTrend(await openFilled(listings), query)?.series ?? [];
    return series?.points.slice(1).map(({ value, isPartial }) => (isPartial ? 'part' : value));
  };
  const mixed = await read((week) => (week >= 2 && week < 6 ? 'artists' : 'search'));
  expect(mixed).toEqual([9, 9, 'part', null, null, 1, 9, 9, 'part']);
  expect(await read(() => 'artists')).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 'part']);
});

describe('readWeekdayProfile', () => {
  it('is made of the whole weeks of a year', async () => {
    const days = ['2026-11-16', '2026-11-17', '2026-11-20', '2026-11-20', '2026-11-23'];
    const catalogue = await openFilled([
      { day: '2026-11-10', albums: releases('2026-11-06', 2) },
      { day: '2026-11-24', albums: days.map((day) => ({ day })) },
    ]);
    const profile = readWeekdayProfile(catalogue, { by: 'all', key: 'all', from: null, to: null });
    // Of 2026-11-02, -09 and -16; that of the 23rd is not over.
    expect(profile?.weeks).toBe(3);
    expect(profile?.weekdays.map(({ releases: count }) => count)).toEqual([1, 1, 0, 0, 4, 0, 0]);
    expect(
      readWeekdayProfile(catalogue, { by: 'all', key: 'all', from: '2026-11-14', to: null })?.weeks,
    ).toBe(1);
    expect(readWeekdayProfile(catalogue, { by: 'label', key: 'none', from: null, to: null })).toBeNull();
  });
});

describe('readReleaseCalendar', () => {
  it('tells days and types', async () => {
    const albums = [{ day: '2026-11-06' }, { day: '2026-11-06', type: 'single' }, { day: '2026-11-07' }];
    const catalogue = await openFilled([
      { day: '2026-11-10', albums },
      { day: '2026-11-30', albums: [] },
    ]);
    const calendar = readReleaseCalendar(catalogue, { from: '2026-11-05', to: '2026-11-16' });
    expect(
      calendar.days.map(({ day, releases: count, albumTypes }) => [day.slice(8), count, albumTypes]),
    ).toEqual([
      ['05', 0, {}],
      ['06', 2, { album: 1, single: 1 }],
      ['07', 1, { album: 1 }],
      ['08', 0, {}],
      ['09', 0, {}],
      ['10', 0, {}],
      ...['11', '12', '13', '14', '15'].map((day) => [day, null, {}]),
      ['16', 0, {}],
    ]);
    expect(calendar.days.find(({ day }) => day === '2026-11-10')).toMatchObject({
      observed: true,
      isPartial: true,
    });
  });
});

describe('readRising', () => {
  it('compares with the weeks before of which something is known', async () => {
    const weekly = Array.from({ length: 10 }, (_, week) => formatDay(parseDay('2026-09-11') + 7 * week));
    const catalogue = await openFilled([
      {
        day: '2026-09-23',
        albums: weekly
          .slice(0, 2)
          .flatMap((day) => [...releases(day, 2, 'steady'), ...releases(day, 1, 'riser')]),
      },
      { day: '2026-10-07', albums: weekly.slice(2, 4).flatMap((day) => releases(day, 2, 'steady')) },
      { day: '2026-10-21', albums: weekly.slice(4, 6).flatMap((day) => releases(day, 2, 'steady')) },
      {
        day: '2026-11-04',
        albums: weekly
          .slice(6, 8)
          .flatMap((day) => [...releases(day, 2, 'steady'), ...releases(day, 1, 'newcomer')]),
      },
      {
        day: '2026-11-18',
        albums: weekly
          .slice(8)
          .flatMap((day) => [...releases(day, 2, 'steady'), ...releases(day, 4, 'riser')]),
      },
    ]);
    const { rising, window } = readRising(catalogue, { by: 'artist', weeks: 4, limit: 20 });
    expect(window).toEqual({
      recent: { from: '2026-10-21', to: '2026-11-17' },
      recentDays: 28,
      before: { from: '2025-10-22', to: '2026-10-20' },
      beforeDays: 42,
    });
    const spotifyUrl = (name: string) => `https://open.spotify.com/artist/${name}`;
    expect(rising).toEqual([
      {
        key: 'riser',
        name: 'riser',
        spotifyUrl: spotifyUrl('riser'),
        recent: 8,
        perWeekBefore: 0.3333,
        ratio: 6,
        isNew: false,
      },
      {
        key: 'newcomer',
        name: 'newcomer',
        spotifyUrl: spotifyUrl('newcomer'),
        recent: 2,
        perWeekBefore: 0,
        ratio: null,
        isNew: true,
      },
    ]);
    expect(readRising(catalogue, { by: 'artist', weeks: 4, limit: 1 }).rising).toHaveLength(1);
    expect(readRising(catalogue, { by: 'label', weeks: 4, limit: 20 }).rising).toEqual([]);
  });

  it('counts recent releases of those days only that it divides them by', async () => {
    const fortnights = Array.from({ length: 6 }, (_, index) =>
      formatDay(parseDay('2026-06-01') + 14 * index),
    );
    const catalogue = await openFilled([
      ...fortnights.map((day) => ({ day, albums: releases(formatDay(parseDay(day) - 3), 2, 'A') })),
      // Four weeks without a listing; the next names releases of them.
      { day: '2026-10-05', albums: [...releases('2026-08-22', 6, 'A'), ...releases('2026-10-01', 4, 'A')] },
    ]);
    const { rising, window } = readRising(catalogue, { by: 'artist', weeks: 7, limit: 5 });
    expect(window).toMatchObject({ recentDays: 14, recent: { from: '2026-08-17', to: '2026-10-04' } });
    expect(rising).toMatchObject([{ key: 'A', recent: 4, perWeekBefore: 1, ratio: 2 }]);
  });

  it('says nothing of what was usual where too little is known of it, and nothing at all of an empty store', async () => {
    const young = await openFilled([{ day: '2026-11-18', albums: releases('2026-11-13', 3, 'A') }]);
    const { rising, window } = readRising(young, { by: 'artist', weeks: 1, limit: 20 });
    expect(window).toMatchObject({ recentDays: 7, beforeDays: 7 });
    expect(rising).toMatchObject([{ recent: 3, perWeekBefore: null, ratio: null, isNew: true }]);
    const empty = await openFilled([]);
    expect(readRising(empty, { by: 'artist', weeks: 1, limit: 20 })).toMatchObject({
      rising: [],
      window: { recent: null },
    });
  });
});

describe('findTrendSpikes', () => {
  it('refuses young stores, and finds the week that stands out in old ones', async () => {
    const query = { by: 'all', key: 'all', measure: 'releases' } as const;
    const empty = await openFilled([]);
    expect(findTrendSpikes(empty, query)?.spikes).toMatchObject({
      outcome: 'refused',
      reason: 'too-short',
      weeksNeeded: 105,
    });
    const random = createRandom(3);
    const first = parseDay('2024-06-03');
    const listings = Array.from({ length: 125 }, (_, week): Listing => {
      const count = 8 + random.nextInteger(5) + (week === 118 ? 30 : 0);
      return {
        day: formatDay(first + 7 * week + 7),
        albums: releases(formatDay(first + 7 * week + 4), count),
      };
    });
    const young = await openFilled(listings.slice(0, 30));
    expect(findTrendSpikes(young, query)?.spikes).toMatchObject({ outcome: 'refused', reason: 'too-short' });
    const old = await openFilled(listings);
    const spikes = findTrendSpikes(old, query)?.spikes;
    expect(spikes?.outcome).toBe('analysed');
    const found = spikes?.outcome === 'analysed' ? spikes.weeks.filter(({ isSpike }) => isSpike) : [];
    expect(found.map(({ week }) => week)).toContain(formatDay(first + 7 * 118));
    expect(findTrendSpikes(old, { ...query, by: 'label', key: 'none' })).toBeNull();
  });
});
