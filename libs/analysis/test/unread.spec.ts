import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from '@jest/globals';
import { openStore } from '@new-releases/storage';
import { type Catalogue, openCatalogue } from '@new-releases/storage/catalogue';
import { readRising, readTrend, readWeekdayProfile, toWeeklySeries, type TrendQuery } from '../src/index.js';
import { formatDay } from '../src/series/format-day.js';
import { parseDay } from '../src/series/parse-day.js';

const cleanups: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

const fridayOf = (week: number) => formatDay(parseDay('2026-08-07') + 7 * week);

/** Weeks with a listing each, two albums a week of one label; some wait to be read, and the runs of some were killed after all was stored. */
async function openWaiting(
  weeks: number,
  isWaiting: (week: number, album: number) => boolean,
  isKilled: (week: number) => boolean = () => false,
): Promise<Catalogue> {
  const directory = await mkdtemp(join(tmpdir(), 'new-releases-analysis-'));
  cleanups.push(() => rm(directory, { recursive: true, force: true }));
  const path = join(directory, 'store.db');
  let nowMs = 0;
  const store = await openStore({ path, now: () => nowMs });
  const writer = await store.acquireLease({ purpose: 'test', setInterval: () => () => undefined });
  for (let week = 0; week < weeks; week += 1) {
    const day = fridayOf(week);
    nowMs = Date.parse(`${day}T06:00:00Z`) + 3 * 86_400_000;
    const run = await writer.startRun({ resumeKey: 'k', source: 'search', programVersion: '1' });
    const listed = [0, 1].map((album) => ({
      ...{ id: `album${week}-${album}`, name: 'Album', albumType: 'album', totalTracks: 1 },
      ...{ releaseDate: day, releaseDatePrecision: 'day', releasedOn: day, spotifyUrl: null, imageUrl: null },
      artists: [{ id: 'artist', name: 'Artist', spotifyUrl: null }],
    }));
    await writer.saveListingPage({
      ...{ runId: run.id, source: 'search', partition: '', cursor: '{}', done: true, dueBefore: '' },
      albums: listed.map((album, position) => ({ ...album, position })),
      rejected: [],
      coverage: { reportedTotal: null, nulls: 0, pagesMoved: 0, capReached: false, findings: [] },
    });
    await writer.completeListing(run.id, 'search');
    const fetchedAt = new Date(nowMs).toISOString();
    const read = listed.filter((_, album) => !isWaiting(week, album));
    await writer.saveReads(
      run.id,
      read.map((album) => ({
        kind: 'album',
        album: { ...album, label: 'Label', popularity: 1, upc: null, notSent: [] },
        ...{ tracks: [], nextOffset: null, rejected: [], fetchedAt, hash: album.id },
      })),
    );
    if (isKilled(week)) continue;
    await writer.finishRun(run.id, { state: 'completed', exitCode: 0, durationMs: 1 });
  }
  await store.close();
  const catalogue = openCatalogue({ path });
  cleanups.push(() => {
    catalogue.close();
  });
  return catalogue;
}

it('takes no week of a label for a low of which a release waits to be read', async () => {
  const catalogue = await openWaiting(6, (week, album) => week === 3 || (week === 4 && album === 0));
  const readWeeks = (by: 'label' | 'artist', key: string) => {
    const query = { measure: 'releases', period: 'week', from: null, to: null } as const;
    const trend = readTrend(catalogue, { ...query, by, keys: [key] });
    expect(trend?.coverage.unreadReleases).toBe(3);
    return toWeeklySeries(trend?.series[0] ?? { points: [] })?.values.slice(-5);
  };
  // The last week was not over. Artists are known from the listing.
  expect(readWeeks('label', 'Label')).toEqual([2, null, null, 2, null]);
  expect(readWeeks('artist', 'artist')).toEqual([2, 2, 2, 2, null]);
  const weeksOf = (by: 'label' | 'artist', key: string) =>
    readWeekdayProfile(catalogue, { by, key, from: null, to: null })?.weeks;
  expect([weeksOf('label', 'Label'), weeksOf('artist', 'artist')]).toEqual([5, 7]);
});

it('compares labels by the weeks of which none waits', async () => {
  const readWindow = (catalogue: Catalogue, by: 'artist' | 'label') => {
    const { window, rising } = readRising(catalogue, { by, weeks: 2, limit: 5 });
    return [window.recentDays, window.beforeDays, ...rising.map(({ perWeekBefore }) => perWeekBefore)];
  };
  const catalogue = await openWaiting(8, (week, album) => (week === 0 && album === 0) || week === 1);
  expect(readWindow(catalogue, 'label')).toEqual([14, 35, 1.6]);
  expect(readWindow(catalogue, 'artist')).toEqual([14, 49, 1.7143]);
});

it('takes no week for a low whose releases were not counted yet, for their run was killed or still works', async () => {
  const catalogue = await openWaiting(
    6,
    () => false,
    (week) => week >= 4,
  );
  const readWeeks = (query: Pick<TrendQuery, 'by' | 'keys' | 'measure'>) => {
    const trend = readTrend(catalogue, { ...query, period: 'week', from: null, to: null });
    expect(trend?.coverage.isCurrent).toBe(false);
    return toWeeklySeries(trend?.series[0] ?? { points: [] })?.values.slice(-5);
  };
  for (const by of ['all', 'album_type', 'collaboration', 'market', 'source'] as const) {
    const values = readWeeks({ by, keys: null, measure: 'releases' });
    expect({ by, values }).toEqual({ by, values: [2, 2, null, null, null] });
  }
  expect(readWeeks({ by: 'all', keys: null, measure: 'tracks' })).toEqual([2, 2, null, null, null]);
  // These are counted as they are asked for.
  expect(readWeeks({ by: 'label', keys: ['Label'], measure: 'releases' })).toEqual([2, 2, 2, 2, null]);
  expect(readWeeks({ by: 'artist', keys: ['artist'], measure: 'releases' })).toEqual([2, 2, 2, 2, null]);
});
