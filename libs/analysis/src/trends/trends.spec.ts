import { describe, expect, it } from '@jest/globals';
import type { ListedSpan, ReleaseCounts } from '@new-releases/storage/catalogue';
import fc from 'fast-check';
import { createRandom } from '../statistics/create-random.js';
import { formatDay } from '../series/format-day.js';
import { parseDay } from '../series/parse-day.js';
import { buildTrendSeries } from './build-trend-series.js';
import { computeWeekdayProfile } from './compute-weekday-profile.js';
import { toWeeklySeries } from './to-weekly-series.js';

const span = (coversFrom: string, coversTo: string, other: Partial<ListedSpan> = {}): ListedSpan => ({
  source: 'search',
  market: 'none',
  coversFrom,
  coversTo,
  isCapped: false,
  listings: 1,
  ...other,
});

function buildCounts(overrides: Partial<ReleaseCounts> = {}): ReleaseCounts {
  return {
    range: { from: '2026-11-02', to: '2026-11-22' },
    keys: [{ key: 'all', name: 'all releases' }],
    counts: [],
    listings: [],
    unread: [],
    uncounted: [],
    coverage: {
      ...{ countedAt: null, isCurrent: true, firstDay: null, lastDay: null },
      ...{ impreciseReleases: 0, unreadReleases: 0 },
    },
    ...overrides,
  };
}

const count = (start: string, releases: number, key = 'all') => ({
  key,
  start,
  releases,
  tracks: 10 * releases,
  tracksRead: 8 * releases,
  durationMs: 1001 * releases,
  explicitTracks: 3 * releases,
  newArtists: 1,
});

describe('buildTrendSeries', () => {
  it('takes for a gap what no listing can have shown, and for 0 what one showed nothing of', () => {
    const [series] = buildTrendSeries(
      buildCounts({
        counts: [count('2026-11-02', 4), count('2026-11-09', 5)],
        listings: [span('2026-10-26', '2026-11-09'), span('2026-11-18', '2026-11-22')],
      }),
      { by: 'all', measure: 'releases', period: 'week' },
    );
    expect(series?.points).toEqual([
      { start: '2026-11-02', value: 4, observed: true, isPartial: false },
      { start: '2026-11-09', value: 5, observed: true, isPartial: true },
      { start: '2026-11-16', value: 0, observed: true, isPartial: true },
    ]);
    expect(toWeeklySeries(series ?? { points: [] })).toEqual({
      firstWeek: '2026-11-02',
      values: [4, null, null],
    });
    const days = buildTrendSeries(
      buildCounts({ counts: [count('2026-11-10', 3)], listings: [span('2026-11-03', '2026-11-04')] }),
      { by: 'all', measure: 'releases', period: 'day' },
    )[0]?.points;
    // A release was found of a day that no listing can have shown: how many there were is not known.
    expect(days?.slice(0, 9).map(({ value, observed, isPartial }) => [value, observed, isPartial])).toEqual([
      [null, false, false],
      [0, true, false],
      [0, true, true],
      ...Array.from({ length: 6 }, () => [null, false, false]),
    ]);
  });

  it('observes exactly those periods in which a listing was completed, or within 14 days after', () => {
    const day = fc.integer({ min: -30, max: 50 });
    const listing = fc.record({ began: day, took: fc.integer({ min: 0, max: 16 }) });
    const range = { from: '2026-10-05', to: '2026-11-15' };
    const first = parseDay(range.from);
    fc.assert(
      fc.property(fc.array(listing, { maxLength: 4 }), fc.constantFrom('day', 'week'), (listings, period) => {
        const spans = listings.map(({ began, took }) =>
          span(formatDay(first + began + took - 14), formatDay(first + began)),
        );
        const [series] = buildTrendSeries(
          buildCounts({ range, listings: spans.filter((one) => one.coversFrom <= one.coversTo) }),
          {
            by: 'all',
            measure: 'releases',
            period,
          },
        );
        const length = period === 'week' ? 7 : 1;
        for (const [index, point] of (series?.points ?? []).entries()) {
          const start = index * length;
          const days = Array.from({ length }, (_, place) => start + place);
          /** Whether a listing began on the day or later, and ended in the 14 days after it. */
          const shows = (one: number, after: number) =>
            listings.some(({ began, took }) => began >= one + after && began + took <= one + 14);
          expect(point.observed).toBe(days.some((one) => shows(one, 0)));
          expect(point.isPartial).toBe(point.observed && !days.every((one) => shows(one, 1)));
          expect(point.value).toBe(point.observed ? 0 : null);
        }
      }),
    );
  });

  it('knows of a market or a source by its own listings', () => {
    const listings = [
      span('2026-11-01', '2026-11-30', { market: 'DE' }),
      span('2026-11-09', '2026-11-16', { source: 'artists' }),
    ];
    const keys = [
      { key: 'DE', name: 'DE' },
      { key: 'none', name: '' },
    ];
    const known = (by: 'market' | 'source', of: ReleaseCounts['keys']) =>
      buildTrendSeries(buildCounts({ keys: of, listings }), { by, measure: 'releases', period: 'week' }).map(
        ({ points }) => points.map(({ observed }) => observed),
      );
    expect(known('market', keys)).toEqual([
      [true, true, true],
      [false, true, true],
    ]);
    expect(
      known('source', [
        { key: 'artists', name: '' },
        { key: 'other', name: '' },
      ]),
    ).toEqual([
      [false, true, true],
      [false, false, false],
    ]);
  });

  it.each([
    ['releases', [2, 0]],
    ['tracks', [20, 0]],
    ['new_artists', [1, 0]],
    ['mean_duration_ms', [125, null]],
    ['explicit_share', [0.375, null]],
  ] as const)('measures %s', (measure, values) => {
    const counts = buildCounts({
      range: { from: '2026-11-02', to: '2026-11-03' },
      counts: [count('2026-11-02', 2)],
      listings: [span('2026-11-01', '2026-11-20')],
    });
    const [series] = buildTrendSeries(counts, { by: 'all', measure, period: 'day' });
    expect(series?.points.map(({ value }) => value)).toEqual(values);
  });

  it.each([
    ['label', 'releases'],
    ['explicit', 'tracks'],
    ['track_length', 'new_artists'],
    ['all', 'mean_duration_ms'],
    ['market', 'explicit_share'],
  ] as const)('knows in part, by %s of %s, a week of which a release waits to be read', (by, measure) => {
    const counts = buildCounts({
      keys: [{ key: 'DE', name: null }],
      listings: [span('2026-10-01', '2026-11-12', { market: 'DE' })],
      unread: ['2026-10-30', '2026-11-05', '2026-11-20'].map((day) => ({ day, releases: 1 })),
    });
    const isPartial = (query: Parameters<typeof buildTrendSeries>[1]) =>
      buildTrendSeries(counts, query)[0]?.points.map((point) => point.isPartial);
    expect(isPartial({ by, measure, period: 'week' })).toEqual([true, true, false]);
    // A day that no listing can have shown stays a gap.
    const days = isPartial({ by, measure, period: 'day' }) ?? [];
    expect(days.flatMap((partial, index) => (partial ? [index] : []))).toEqual([3, 10]);
    for (const told of ['all', 'album_type', 'collaboration', 'market', 'artist'] as const)
      for (const known of ['releases', 'tracks', 'new_artists'] as const)
        expect(isPartial({ by: told, measure: known, period: 'week' })).toEqual([false, true, false]);
  });

  it('has series without points where nothing is known', () => {
    expect(
      buildTrendSeries(buildCounts({ range: null }), { by: 'all', measure: 'releases', period: 'day' }),
    ).toEqual([{ key: 'all', name: 'all releases', points: [] }]);
  });
});

describe('computeWeekdayProfile', () => {
  it('tells shares, and intervals by how much the weeks differ', () => {
    const alike = computeWeekdayProfile(Array.from({ length: 20 }, () => [1, 1, 1, 1, 5, 1, 0]));
    expect(alike.map(({ weekday, releases, share }) => [weekday, releases, share])).toEqual([
      [1, 20, 0.1],
      [2, 20, 0.1],
      [3, 20, 0.1],
      [4, 20, 0.1],
      [5, 100, 0.5],
      [6, 20, 0.1],
      [7, 0, 0],
    ]);
    const unlike = computeWeekdayProfile(
      Array.from({ length: 20 }, (_, week) => [0, 0, 0, 0, week % 2 ? 10 : 0, week % 2 ? 0 : 10, 0]),
    );
    const width = (profile: typeof alike) =>
      (profile[4]?.interval?.[1] ?? 0) - (profile[4]?.interval?.[0] ?? 0);
    expect(unlike[4]?.share).toBe(0.5);
    expect(width(unlike)).toBeGreaterThan(2.5 * width(alike));
    // Wilson's interval of 0 of 200, and of what 19 degrees of freedom make of it.
    expect(alike[6]?.interval?.[0]).toBe(0);
    expect(alike[6]?.interval?.[1]).toBeCloseTo(0.02143, 4);
  });

  it('has no interval of one week, and no share of nothing', () => {
    expect(computeWeekdayProfile([[1, 0, 0, 0, 3, 0, 0]])[4]).toEqual({
      weekday: 5,
      releases: 3,
      share: 0.75,
      interval: null,
    });
    expect(computeWeekdayProfile([])).toHaveLength(7);
    expect(computeWeekdayProfile([[0, 0, 0, 0, 0, 0, 0]])[0]).toEqual({
      weekday: 1,
      releases: 0,
      share: null,
      interval: null,
    });
  });

  it('has intervals that hold the truth about as often as they say, also where weeks differ much', () => {
    const random = createRandom(11);
    const truth = 0.4;
    let held = 0;
    const rounds = 400;
    for (let round = 0; round < rounds; round += 1) {
      const weeks = Array.from({ length: 30 }, () => {
        // Each week has a Friday of its own, now strong, now weak.
        const friday = random.next() < 0.5 ? 0.2 : 0.6;
        const days = [0, 0, 0, 0, 0, 0, 0];
        for (let release = 0; release < 40; release += 1) {
          const day = random.next() < friday ? 4 : random.nextInteger(4);
          days[day] = (days[day] ?? 0) + 1;
        }
        return days;
      });
      const [low, high] = computeWeekdayProfile(weeks)[4]?.interval ?? [1, 0];
      if (low <= truth && truth <= high) held += 1;
    }
    expect(held / rounds).toBeGreaterThanOrEqual(0.93);
    expect(held / rounds).toBeLessThanOrEqual(0.98);
  });
});
