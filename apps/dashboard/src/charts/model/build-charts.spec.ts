import { describe, expect, it } from '@jest/globals';
import { createFormats } from '../../format/create-formats.js';
import { buildCalendarChart } from './build-calendar-chart.js';
import { buildEventsChart } from './build-events-chart.js';
import { buildHistoryChart } from './build-history-chart.js';
import { buildLagsChart } from './build-lags-chart.js';
import { buildSalesChart } from './build-sales-chart.js';
import { describeCoverage } from './describe-coverage.js';
import { buildTrendChart, type TrendData } from './build-trend-chart.js';

const formats = createFormats(['en-GB'], 'UTC');

const point = (start: string, value: number | null, isPartial = false) => ({
  start,
  value,
  observed: value !== null,
  is_partial: isPartial,
});
const trends = (
  series: TrendData['series'],
  by: TrendData['by'] = 'all',
  measure: TrendData['measure'] = 'releases',
): TrendData => ({
  period: 'week' as const,
  by,
  measure,
  from: '2026-10-26',
  to: '2026-11-22',
  series,
});

describe('releases over time', () => {
  const points = [
    point('2026-10-26', 10),
    point('2026-11-02', null),
    point('2026-11-09', 30),
    point('2026-11-16', 5, true),
  ];
  const model = buildTrendChart(trends([{ key: 'all', name: null, points }]), { formats });

  it('are told in a sentence that keeps gaps and what is known in part out of the figures', () => {
    expect(model.summary).toBe(
      'From 26 Oct 2026 to 9 Nov 2026: between 10 (26 Oct 2026) and 30 (9 Nov 2026), last 30. 1 week not observed.',
    );
  });

  it('are told once where they never change', () => {
    const still = [point('2026-10-26', 0), point('2026-11-02', 0)];
    expect(buildTrendChart(trends([{ key: 'all', name: null, points: still }]), { formats }).summary).toBe(
      'From 26 Oct 2026 to 2 Nov 2026: always 0.',
    );
  });

  it('stand in the table with nothing where nothing was observed', () => {
    expect(model.table.columns.map(({ name }) => name)).toEqual([
      'week_start',
      'releases',
      'observed',
      'is_partial',
    ]);
    expect(model.table.rows).toEqual([
      ['2026-10-26', 10, true, false],
      ['2026-11-02', null, false, false],
      ['2026-11-09', 30, true, false],
      ['2026-11-16', 5, true, true],
    ]);
  });

  it('are read off one by one', () => {
    expect(model.steps.map(({ text }) => text)).toEqual([
      'Week from 26 Oct 2026: 10',
      'Week from 2 Nov 2026: not observed',
      'Week from 9 Nov 2026: 30',
      'Week from 16 Nov 2026: 5 (a part only)',
    ]);
  });

  it('have signs for what is there, and for nothing else', () => {
    expect(model.legend.map(({ text }) => text)).toEqual(['known in part only', 'not observed']);
    const plain = buildTrendChart(trends([{ key: 'all', name: null, points: points.slice(0, 1) }]), {
      formats,
    });
    expect(plain.legend).toEqual([]);
  });

  it('of many series are drawn of the largest, and listed of all', () => {
    const series = Array.from({ length: 8 }, (_, index) => ({
      key: `K${index}`,
      name: null,
      points: [point('2026-11-09', index)],
    }));
    const many = buildTrendChart(trends(series, 'market'), { formats });
    expect(many.legend.map(({ text }) => text)).toEqual(['K7', 'K6', 'K5', 'K4', 'K3']);
    expect(many.table.rows[0]).toHaveLength(1 + 8 + 2);
    expect(many.summary).toContain('The largest of 8, of which 5 are drawn: K7.');
  });

  it('are called by words', () => {
    const named = buildTrendChart(
      trends(
        [{ key: 'explicit', name: 'at least one explicit track', points }],
        'explicit',
        'explicit_share',
      ),
      {
        formats,
      },
    );
    expect(named.title).toBe('Share of explicit tracks per week, by explicit or not');
    expect(named.table.columns[1]?.title).toBe('at least one explicit track');
    const nothing = buildTrendChart(
      trends([{ key: 'all', name: null, points: [point('2026-11-09', null)] }]),
      {
        formats,
      },
    );
    expect(nothing.summary).toBe('Nothing is known of this time. 1 week not observed.');
  });
});

it('a calendar tells days without a listing from days without a release', () => {
  const model = buildCalendarChart(
    [
      { day: '2026-11-19', observed: true, releases: 0, album_types: {}, is_partial: false },
      {
        day: '2026-11-20',
        observed: true,
        releases: 8,
        album_types: { album: 2, single: 6 },
        is_partial: true,
      },
      { day: '2026-11-21', observed: false, releases: null, album_types: {}, is_partial: false },
    ],
    formats,
  );
  expect(model.table.rows).toEqual([
    ['2026-11-19', 0, 0, 0, true, false],
    ['2026-11-20', 8, 2, 6, true, true],
    ['2026-11-21', null, null, null, false, false],
  ]);
  expect(model.steps.map(({ text }) => text)).toEqual([
    '19 Nov 2026: 0 releases',
    '20 Nov 2026: 8 releases (2 albums, 6 singles), a part only',
    '21 Nov 2026: not observed',
  ]);
  expect(model.legend.map(({ text }) => text)).toEqual([
    '0',
    '1 to 2',
    '3 to 4',
    '5 to 6',
    '7 to 8',
    'not observed',
  ]);
});

it('sales say in which currency and time zone, and where nothing is known', () => {
  const model = buildSalesChart(
    {
      product: 'Blue shirt',
      region: 'DE',
      measure: 'revenue',
      currency: 'EUR',
      time_zone: 'Europe/Berlin',
      period: 'week',
      points: [
        { start: '2026-11-02', value: 100, days_known: 7, is_partial: false },
        { start: '2026-11-09', value: null, days_known: 0, is_partial: false },
        { start: '2026-11-16', value: 40, days_known: 3, is_partial: true },
      ],
    },
    formats,
  );
  expect([model.title, model.unit, model.source]).toEqual([
    'Revenue per week: Blue shirt in DE',
    'EUR; weeks begin on Monday, in Europe/Berlin',
    'own sales',
  ]);
  expect(model.table.columns.map(({ name }) => name)).toEqual([
    'week_start',
    'revenue_EUR',
    'days_known',
    'is_partial',
  ]);
  expect(model.steps.map(({ text }) => text)).toEqual([
    'Week from 2 Nov 2026: €100',
    'Week from 9 Nov 2026: nothing known',
    'Week from 16 Nov 2026: €40 (3 days known)',
  ]);
});

it('lags say at which of them sales move with releases, and nothing of why', () => {
  const lags = [0, 1].map((lag) => ({
    lag,
    correlation: 0.2 + lag * 0.3,
    interval: [0.1, 0.6],
    p_value: 0.000_01,
    q_value: 0.000_1,
  }));
  const interval = [1, 2];
  const bootstrap = { slope_interval: interval, correlation_interval: interval, samples: 99 };
  const strongest = { lag: 1, slope: 1.5, slope_interval: interval, bootstrap };
  const result = { outcome: 'analysed' as const, lags, moves_at_lags: [1], strongest, weeks: 104 };
  const model = buildLagsChart(result, { title: 'A and B', formats });
  expect(model.summary).toBe('Sales move with releases at 1 of 2 lags: 1 week later.');
  expect(model.table.rows[1]).toEqual([1, 0.5, 0.1, 0.6, 0.000_01, 0.000_1, true]);
  expect(model.steps[0]?.text).toBe(
    'in the same week: correlation +0.20 (interval +0.10 to +0.60), q < 0.001',
  );
  const none = buildLagsChart({ ...result, moves_at_lags: [] }, { title: 'A and B', formats });
  expect(none.summary).toBe('At none of 2 lags do sales move with releases.');
});

it('an event study tells weeks outside of what chance shows', () => {
  const model = buildEventsChart(
    {
      outcome: 'analysed',
      pooled: { uplift: 3, interval: null, p_value: 0.2 },
      path: [
        { week: -1, value: 1, placebo_lo: -2, placebo_hi: 2 },
        { week: 0, value: 9, placebo_lo: -2, placebo_hi: 2 },
      ],
      events: [{ day: '2026-11-20', name: null, uplift: 3, interval: null, p_value: 0.2, q_value: 0.2 }],
      left_out: [],
    },
    { title: 'Shirt round releases', formats, unit: 'units' },
  );
  expect(model.unit).toMatch(/^sales in units a week above what is usual,/);
  expect(model.summary).toBe('Of 2 weeks round 1 release, 1 outside of what dates without a release show.');
  expect(model.steps[1]?.text).toBe('Week of the release: +9.00, dates without a release -2.00 to +2.00');
});

it('a history says since when a value is no longer known', () => {
  const versions = [
    {
      valid_from: '2026-10-01T00:00:00.000Z',
      valid_to: '2026-11-01T00:00:00.000Z',
      followers: 10,
      popularity: null,
    },
    { valid_from: '2026-11-01T00:00:00.000Z', valid_to: null, followers: null, popularity: null },
  ];
  const model = buildHistoryChart(versions, {
    column: 'followers',
    name: 'X',
    formats,
    untilMs: Date.parse('2026-11-22T00:00:00Z'),
  });
  expect(model.summary).toBe('10 on 1 Oct 2026, 10 until 1 Nov 2026, not known since; 1 value kept.');
  expect(model.table.rows).toEqual([
    ['2026-10-01T00:00:00.000Z', '2026-11-01T00:00:00.000Z', 10],
    ['2026-11-01T00:00:00.000Z', null, null],
  ]);
});

it('coverage says what listings can have shown, and what is left out', () => {
  const coverage = {
    ...{
      counted_at: '2026-11-22T12:00:00Z',
      is_current: true,
      first_day: '2026-01-01',
      last_day: '2026-11-22',
    },
    ...{ listings: 40, capped_listings: 0, imprecise_releases: 0, unread_releases: 0 },
  };
  const seen = 'Seen in 40 listings, which can have shown releases from 1 Jan 2026 to 22 Nov 2026.';
  expect(describeCoverage(coverage, formats)).toBe(seen);
  expect(
    describeCoverage({ ...coverage, is_current: false, capped_listings: 2, imprecise_releases: 1 }, formats),
  ).toBe(
    `${seen} Of these, 2 reached the most that the source lists: there may be more. Left out: 1 release whose date names no day. Counted 22 Nov 2026, 12:00 UTC; the store has changed since.`,
  );
  expect(describeCoverage({ ...coverage, unread_releases: 2 }, formats)).toBe(
    `${seen} Not read, as they wait or could not be: 2 releases. Labels, lengths and what is explicit are known in part until they are.`,
  );
  expect(describeCoverage({ ...coverage, first_day: null, last_day: null, listings: 0 }, formats)).toBe(
    'No listing was completed yet, so nothing can be told.',
  );
});
