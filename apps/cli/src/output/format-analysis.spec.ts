import { describe, expect, it } from '@jest/globals';
import type {
  EventsResult,
  LagParameters,
  LagsResult,
  RefusedResult,
  ScanAnalysisResult,
  ScanTies,
} from '@new-releases/analysis';
import type { StoredAnalysis, StoredAnalysisOf, StoredPair } from '../analyse/stored-analysis.js';
import { formatAnalysis as formatWith } from './format-analysis.js';
import { formatEventsResult } from './format-events-result.js';
import { formatLagsResult } from './format-lags-result.js';

function formatAnalysis(analysis: StoredAnalysis, pairs: readonly StoredPair[] = []): string {
  return formatWith(analysis, pairs);
}

const common = { weeks: { from: '2023-01-02', to: '2025-12-22' }, season: 'yearly', alpha: 0.05 } as const;
const facts = {
  id: '6b0f7a4e-0000-4000-8000-000000000001',
  title: 'Units of Shoes and all releases',
  created_at: '2026-11-22T12:00:00.000Z',
  ...{ data_version: 1, is_current: true, outcome: 'analysed' as const, tried: 2, findings: 1, seed: 1 },
  ...{ duration_ms: 5, program_version: '0.1.0', inputs_sha256: '' },
  method: [{ step: 'trend', choice: 'a straight line', source: 'MacKinnon 2010' }],
};
const lagParameters: LagParameters = {
  ...common,
  ...{ lags: { from: 2, to: 3 }, correction: 'benjamini-hochberg' },
};
type Sold = StoredAnalysisOf<'lags'>['inputs']['sales'][0];
const shoes: Sold = { product: 'Shoes', region: null, measure: 'units' };

function build(
  result: StoredAnalysisOf<'lags'>['result'],
  change: Partial<StoredAnalysisOf<'lags'>> = {},
): StoredAnalysis {
  const releases = { by: 'all', key: 'all', name: 'all', measure: 'releases' };
  return {
    ...facts,
    ...{ kind: 'lags', parameters: lagParameters, result },
    inputs: { releases: [releases], sales: [shoes], events: [] },
    ...change,
  };
}

function buildScan(
  result: ScanAnalysisResult,
  more: { ties?: ScanTies; sales?: Sold[] } = {},
): StoredAnalysis {
  const { ties, sales = [shoes] } = more;
  return {
    ...facts,
    ...{ kind: 'scan', parameters: { ...lagParameters, ...(ties && { ties }) }, result },
    inputs: { releases: [], sales, events: [] },
  };
}

function buildEvents(result: EventsResult, sold = shoes, window: [number, number] = [0, 3]): StoredAnalysis {
  return {
    ...facts,
    ...{ kind: 'events', result },
    parameters: {
      ...{ ...common, event_window: window, estimation_weeks: 13, gap_weeks: 2 },
      ...{ parts_of_year: 4, placebos: 999 },
    },
    inputs: { releases: [], sales: [sold], events: [] },
  };
}

const lags: LagsResult = {
  outcome: 'analysed',
  lags: [
    { lag: 2, correlation: 0.01234, interval: [-0.2, 0.2], p_value: 0.9, q_value: 0.9 },
    { lag: 3, correlation: 0.6, interval: [0.4, 0.7], p_value: 0.00001, q_value: 0.00002 },
  ],
  moves_at_lags: [3],
  strongest: {
    lag: 3,
    slope: 4.7512,
    slope_interval: [4.1, 5.5],
    bootstrap: { slope_interval: [4.2, 5.4], correlation_interval: [0.4, 0.7], samples: 999 },
  },
  weeks: 156,
};
const refused: RefusedResult = {
  ...{
    outcome: 'refused',
    reason: 'too-short',
    message: 'the series of sales has 30 weeks, 116 are needed: 86 more',
  },
  weeks_needed: 86,
};
const scan: ScanAnalysisResult = {
  ...{ outcome: 'analysed', pairs: 2, pairs_refused: 1, tests: 34, found: 1, interval_level: 0.998 },
  figures_sha256: '',
};
const pair: StoredPair = {
  releases: { by: 'label', key: 'a', name: 'Atlantic', measure: 'releases' },
  sales: { product: 'Shoes', region: 'DE', measure: 'units' },
  ...{ lag: 3, weeks: 140, correlation: 0.5, interval: [0.3, 0.7], p_value: 0.001, q_value: 0.01 },
  ...{ slope: 4.75, slope_interval: [4.1, 5.5], moves_at_lags: [3], found: true, refusal: null },
};
const refusedPair: StoredPair = {
  ...pair,
  ...{ lag: null, weeks: null, correlation: null, interval: null, p_value: null, q_value: null },
  ...{ slope: null, slope_interval: null, moves_at_lags: [], found: false },
  sales: { product: 'Socks', region: null, measure: 'units' },
  refusal: { reason: 'constant', message: '', weeks_needed: null },
};
const events: EventsResult = {
  outcome: 'analysed',
  pooled: { uplift: 12.5, interval: [3, 20], p_value: 0.02 },
  path: [],
  events: [
    { day: '2024-03-01', name: 'Album', uplift: 9, interval: null, p_value: 0.03, q_value: 0.03 },
    { day: '2024-09-06', name: null, uplift: 1, interval: [-5, 7], p_value: 0.6, q_value: 0.6 },
  ],
  left_out: [{ day: '2026-11-20', name: 'Single', reason: 'window-does-not-fit' }],
};

describe('formatAnalysis', () => {
  it('tells the lags at which sales move with releases, all that were tried, and what was done', () => {
    expect(formatAnalysis(build(lags))).toBe(`Units of Shoes and all releases

Sales move with releases 3 weeks later (2 lags tried over 156 weeks).
Each release more in a week goes with 4.75 more units 3 weeks later (4.1 to 5.5, with the choice of lag allowed for).
"Moves with" says nothing of what causes what.

lag  correlation  interval     p-value  q-value
2    0.0123       -0.2 to 0.2  0.9000   0.9000
3    0.6          0.4 to 0.7   <0.0001  <0.0001  moves with
lag = weeks from releases to sales (negative: sales first); interval = made so that 95 of 100 such hold the true value; q-value = p-value corrected for all that was tried, found up to 0.05.

What was done:
step   choice           source
trend  a straight line  MacKinnon 2010

Analysis 6b0f7a4e of 2026-11-22 12:00 UTC, seed 1. Nothing that it is made of has changed since.
`);
  });

  it('warns where the lags that were found may mislead', () => {
    const warning = { reason: 'opposite-signs', message: 'sales rise at lag 3 and fall at lag 2' } as const;
    expect(formatAnalysis(build({ ...lags, warning }))).toContain(
      'allowed for).\nWarning: sales rise at lag 3 and fall at lag 2.\n"Moves with" says',
    );
  });

  it('says that nothing was found, and that there is newer data', () => {
    const calm: LagsResult = {
      ...{ ...lags, moves_at_lags: [] },
      lags: lags.lags.map((one) => ({ ...one, p_value: 0.6, q_value: 0.6 })),
      strongest: { ...lags.strongest, slope: 2, slope_interval: [-0.5, 5.5] },
    };
    const text = formatAnalysis(build(calm, { is_current: false }));
    expect(text).toContain(
      'Sales were not found to move with releases at any of the 2 lags tried over 156 weeks (smallest q-value 0.6000, ',
    );
    expect(text).toContain(
      'That is no proof that nothing is there. Each release more in a week may still go with 0.5 fewer to 5.5 more units 3 weeks later,',
    );
    const single = formatAnalysis(build({ ...calm, lags: calm.lags.slice(1) }));
    expect(single).toContain('at the one lag tried over');
    expect(single).toMatch(/, the one lag\.$/m);
    expect(text).toContain('new-releases analyse repeat 6b0f7a4e tells whether that changes it.');
  });

  it('tells why nothing is found beside zero: an interval is of its lag alone, that of amounts may be carried by few weeks', () => {
    const [other, one] = lags.lags;
    const weak = (interval: [number, number]): LagsResult => ({
      ...{ ...lags, moves_at_lags: [] },
      lags: [other, { ...one, interval, p_value: 0.04, q_value: 0.08 }] as LagsResult['lags'],
      strongest: { ...lags.strongest, slope: 2, slope_interval: [-0.5, 5.5] },
    });
    const why =
      'At lag 3 the interval lies beside zero, and yet that is no finding: an interval is of its lag alone, while the q-value allows for all 2 lags that were tried.\n';
    expect(formatAnalysis(build(weak([0.1, 0.7])))).toContain(why);
    expect(formatAnalysis(build(weak([-0.7, -0.1])))).toContain(why);
    expect(formatAnalysis(build(weak([-0.1, 0.7])))).not.toContain('beside zero');
    // What is found says so itself.
    expect(formatAnalysis(build(lags))).not.toContain('beside zero');
    const amounts = { ...weak([-0.1, 0.7]), strongest: { ...lags.strongest } };
    expect(formatAnalysis(build(amounts))).toContain(
      'the strongest of the lags.\nThat interval lies beside zero, and yet it is no finding: it is of amounts, ',
    );
    const pairs = [{ ...pair, found: false, q_value: 0.2, moves_at_lags: [] }];
    expect(formatAnalysis(buildScan({ ...scan, found: 0 }), pairs)).toContain(
      'An interval beside zero is no finding by itself: it is of amounts, which a few weeks can carry; what is found is decided by the correlation, where weeks of sales count by their rank, corrected for all 34 tests.\n',
    );
    expect(formatAnalysis(buildScan(scan), [pair, refusedPair])).not.toContain('beside zero');
  });

  it.each([
    [[3, 5], 'units', null, '3 more to 5 more units'],
    [[-5, -3], 'units', null, '5 fewer to 3 fewer units'],
    [[-5, 3], 'units', null, '5 fewer to 3 more units'],
    [[3, 5], 'revenue', null, '3 more to 5 more revenue'],
    [[-5, 3], 'revenue', 'EUR', '5 less to 3 more EUR of revenue'],
  ] as const)(
    'where nothing was found, tells the bounds %j of %s in %s as %s',
    (bounds, measure, currency, words) => {
      const strongest = { ...lags.strongest, slope_interval: [...bounds] as [number, number] };
      const how = { alpha: 0.05, unit: { measure, currency }, counted: 'releases' };
      expect(formatLagsResult({ ...lags, moves_at_lags: [], strongest }, how)).toContain(
        ` may still go with ${words} 3 weeks later,`,
      );
    },
  );

  it('tells amounts of revenue in the currency that it had then where that was kept, less of them in words, and larger steps of small measures', () => {
    const revenue: Sold = { product: 'Shoes', region: null, measure: 'revenue' };
    const sell = (measure: string, sold: Sold): Partial<StoredAnalysisOf<'lags'>> => ({
      inputs: { releases: [{ by: 'all', key: 'all', name: 'all', measure }], sales: [sold], events: [] },
    });
    const falling: LagsResult = {
      ...lags,
      strongest: { ...lags.strongest, slope: -0.475, slope_interval: [-0.55, -0.41] },
    };
    const euros = { ...revenue, currency: 'EUR' };
    expect(formatAnalysis(build(falling, sell('mean_duration_ms', euros)))).toContain(
      'A mean length of tracks that is one second longer goes with 475 EUR less revenue 3 weeks later (410 to 550, ',
    );
    expect(formatAnalysis(build(falling, sell('releases', revenue)))).toContain(
      'Each release more in a week goes with 0.475 less revenue 3 weeks later (0.41 to 0.55, ',
    );
    expect(formatAnalysis(buildEvents(events, euros, [1, 2]))).toContain(
      ': 12.5 EUR more revenue a week than usual in weeks 1 to 2',
    );
  });

  it.each([
    [[0, 0], 'in the week of the release'],
    [[3, 3], '3 weeks after the release'],
    [[-1, -1], '1 week before the release'],
    [[-1, 2], 'in weeks -1 to 2 from the release'],
  ] as const)('tells in words which weeks the window %j is', (window, words) => {
    const unit = { measure: 'units', currency: null } as const;
    expect(formatEventsResult(events, { alpha: 0.05, unit, window })).toContain(
      ` than usual ${words} (3 to 20;`,
    );
  });

  it('tells a refusal with what is missing', () => {
    const text = formatAnalysis(build(refused, { method: [] }));
    expect(text).toContain('Not analysed: the series of sales has 30 weeks, 116 are needed: 86 more.\n');
    expect(text).not.toContain('What was done');
    const advice = ['With --lags -4..11 it can be computed.'];
    expect(formatAnalysis(build({ ...refused, advice }))).toContain(
      '86 more.\nWith --lags -4..11 it can be computed.\n',
    );
  });

  it('tells which ties a scan of ties left out', () => {
    const format = (left_out: ScanTies['left_out']) =>
      formatAnalysis(buildScan(scan, { ties: { pairs: [[0, 0]], left_out } }));
    expect(format({ genres: 2, albums: 1, unknown: 0 })).toContain(
      '\nOnly what products are tied to was tried; left out: 2 ties to genres, 1 tie to albums.\n',
    );
    expect(format({ genres: 0, albums: 0, unknown: 0 })).toContain('left out: no ties.');
    expect(formatAnalysis(buildScan(scan))).not.toContain('tied');
  });

  it('tells what a scan found and what it could not compare', () => {
    const text = formatAnalysis(buildScan(scan), [pair, refusedPair]);
    expect(text).toContain(
      '1 of 2 pairs moves together, corrected for 34 tests; 1 pair could not be compared.',
    );
    expect(text).toMatch(/label Atlantic +Shoes in DE +3 +0\.0100 +4\.75 units +4\.1 to 5\.5 +moves with\n/);
    expect(text).toMatch(/label Atlantic +Socks +not compared: constant\n/);
    expect(text).toContain('goes with one more of releases in a week; interval = ');
    expect(formatAnalysis(buildScan(scan))).not.toContain('q-value');
    const none = formatAnalysis(buildScan({ ...scan, found: 0 }), [pair]);
    expect(none).toContain('None of 2 pairs was found to move together, corrected for 34 tests');
    expect(none).toContain('That is no proof that nothing is there');
    const revenue = { ...pair, sales: { ...pair.sales, measure: 'revenue' as const } };
    const sales = [{ ...revenue.sales, currency: 'EUR' }];
    expect(formatAnalysis(buildScan(scan, { sales }), [revenue])).toContain(' 4.75 EUR ');
    expect(formatAnalysis(buildScan(scan), [revenue])).toContain(' 4.75 revenue ');
  });

  it('tells of each release, and of those left out', () => {
    const text = formatAnalysis(buildEvents(events));
    expect(text).toContain(
      'Sales are unusual round these releases: 12.5 more units a week than usual in weeks 0 to 3 from the release (3 to 20; p-value 0.0200), mean of 2 releases.',
    );
    expect(text).toMatch(/2024-03-01 +Album +9 +0\.0300 +unusual\n/);
    expect(text).toMatch(/2026-11-20 +Single +left out: too near to the first or the last week\n/);
    const calm = { ...events, pooled: { ...events.pooled, interval: null, p_value: 0.4 } };
    expect(formatAnalysis(buildEvents(calm))).toContain('(no interval can be told; p-value 0.4000)');
    expect(formatAnalysis(buildEvents(calm))).toContain('Round 1 release by itself they are: see below.');
    const unsure = { ...calm, pooled: { ...calm.pooled, uplift: -2, interval: [-9, 5] as [number, number] } };
    const none = formatAnalysis(buildEvents({ ...unsure, events: unsure.events.slice(1) }));
    expect(none).toContain(
      'not found to be unusual round these releases: 2 fewer units a week than usual in weeks 0 to 3 from the release (9 fewer to 5 more; ',
    );
    expect(none).toContain('That is no proof that nothing is there');
  });
});
