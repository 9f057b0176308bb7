import { describe, expect, it } from '@jest/globals';
import { simulateNoise } from '../../test/simulation/simulate-series.js';
import { buildRelatedPair, buildSpreadPair, weekly } from '../../test/weekly.js';
import { analyseLags } from '../lag/analyse-lags.js';
import type { ScanProgress } from '../lag/scan-pairs.js';
import { getMonday } from '../series/get-monday.js';
import { getWeekNumber } from '../series/get-week-number.js';
import { createRandom } from '../statistics/create-random.js';
import type { AnalysisInputs, ReleasesName, SalesName } from './analysis-inputs.js';
import type { AnalysisOutcome, ScanAnalysisResult } from './analysis-outcome.js';
import type { AnalysisRequest, EventParameters, LagParameters } from './analysis-request.js';
import { runAnalysis } from './run-analysis.js';

const weeks = { from: '2023-01-02', to: '2025-12-22' };
const lagParameters: LagParameters = {
  ...{ weeks, season: 'yearly', alpha: 0.05, lags: { from: -4, to: 12 }, correction: 'benjamini-hochberg' },
};
const eventParameters: EventParameters = {
  ...{ weeks, season: 'yearly', alpha: 0.05, event_window: [0, 3], estimation_weeks: 13, gap_weeks: 2 },
  ...{ parts_of_year: 4, placebos: 199 },
};
const releasesOf = (name: string, key = name): ReleasesName => ({
  by: 'label',
  key,
  name,
  measure: 'releases',
});
const salesOf = (product: string, region: string | null = null): SalesName => ({
  product,
  region,
  measure: 'units',
});
const pair = buildRelatedPair(11);
const calm = weekly(simulateNoise(createRandom(3), 156, 0.4));
const one: AnalysisInputs = {
  releases: [{ name: releasesOf('Atlantic'), series: pair.releases }],
  sales: [{ name: salesOf('Shoes'), series: pair.sales }],
  events: [],
};

function run(
  request: AnalysisRequest,
  inputs: AnalysisInputs,
): { outcome: AnalysisOutcome; steps: ScanProgress[] } {
  const steps: ScanProgress[] = [];
  const walk = runAnalysis(request, inputs);
  for (let step = walk.next(); ; step = walk.next()) {
    if (step.done) return { outcome: step.value, steps };
    steps.push(step.value);
  }
}
const runLags = (inputs: AnalysisInputs, seed = 1, parameters = lagParameters) =>
  run({ kind: 'lags', seed, parameters }, inputs).outcome;

/** As it comes back from a store. */
const restore = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe('lags', () => {
  it('are those of analyseLags, and come back from JSON as they were', () => {
    const outcome = runLags(one);
    const alone = analyseLags(pair);
    if (outcome.result.outcome === 'refused' || alone.outcome === 'refused') throw new Error('refused');
    expect(outcome.result).toMatchObject({
      moves_at_lags: alone.movesAtLags,
      strongest: { lag: 3, slope: alone.strongest.slope, slope_interval: alone.strongest.slopeInterval },
      weeks: 156,
    });
    expect(outcome).toMatchObject({ tried: 17, findings: alone.movesAtLags.length, pairs: [] });
    expect(restore(outcome)).toEqual(outcome);
  });

  it('are the same for the same seed, and only the bootstrap is another for another seed', () => {
    const [first, second, other] = [runLags(one), runLags(restore(one)), runLags(one, 2)];
    expect(first).toEqual(second);
    expect(other).not.toEqual(first);
    expect(other.result).toMatchObject({
      lags: (first.result as { lags?: unknown }).lags,
      strongest: { slope_interval: expect.any(Array) },
    });
  });

  it('carry the warning of analyseLags, where there is one', () => {
    const spread = buildSpreadPair(3, { lags: [3, 4, 5], units: 9 });
    const { result } = runLags({
      ...one,
      releases: [{ name: releasesOf('Atlantic'), series: spread.releases }],
      sales: [{ name: salesOf('Shoes'), series: spread.sales }],
    });
    expect(result).toMatchObject({ warning: { reason: 'opposite-signs' } });
    expect(runLags(one).result).not.toHaveProperty('warning');
  });

  it('look at their weeks only, whatever was added since', () => {
    const grown = {
      ...one,
      sales: [{ name: salesOf('Shoes'), series: weekly([...pair.sales.values, 5000, 0, 9]) }],
    };
    expect(runLags(grown)).toEqual(runLags(one));
    const parameters = { ...lagParameters, weeks: { from: '2023-03-06', to: '2025-11-24' } };
    expect(runLags(one, 1, parameters).result).toMatchObject({ weeks: 143 });
  });

  it('say what was done, step by step, and who says how', () => {
    const { method } = runLags(one);
    expect(method.map(({ step }) => step)).toEqual([
      ...['weeks', 'trend', 'season', 'past', 'correlation', 'slope', 'number of tests'],
      'check by resampling',
    ]);
    expect(method.every(({ choice, source }) => choice !== '' && source !== '')).toBe(true);
    expect(method.find(({ step }) => step === 'number of tests')).toEqual({
      step: 'number of tests',
      choice: 'Benjamini-Hochberg over 17 lags, at 5 %',
      source: 'Benjamini and Hochberg 1995',
    });
    const wandering = { ...one, sales: [{ name: salesOf('Hats'), series: buildWalk() }] };
    expect(runLags(wandering).method[1]?.choice).toMatch(
      /^changes from week to week of both, for sales wander/,
    );
    const steady = runLags(one, 1, { ...lagParameters, season: 'none' });
    expect(steady.method[2]?.choice).toContain('none taken out, as asked for');
  });

  it('are refused as analyseLags refuses, with what is missing', () => {
    const short = { ...one, sales: [{ name: salesOf('Shoes'), series: weekly([1, 2, 3]) }] };
    expect(runLags(short)).toEqual({
      result: {
        outcome: 'refused',
        reason: 'too-short',
        message: 'the series of sales has 3 weeks, 116 are needed: 113 more',
        weeks_needed: 113,
        obstacles: [{ reason: 'too-short', series: 'sales', weeks_needed: 113 }],
      },
      ...{ method: [], tried: 0, findings: 0, pairs: [] },
      obstacles: [{ reason: 'too-short', series: 'sales', weeksNeeded: 113 }],
    });
  });

  it('are of one pair', () => {
    expect(() => runLags({ ...one, sales: [...one.sales, ...one.sales] })).toThrow('one series, not 2');
    expect(() => runLags({ ...one, releases: [] })).toThrow('one series, not 0');
  });
});

describe('a scan', () => {
  const many: AnalysisInputs = {
    releases: [
      { name: releasesOf('Atlantic', 'a'), series: calm },
      { name: releasesOf('Atlantic', 'b'), series: pair.releases },
    ],
    sales: [
      { name: salesOf('Shoes', 'DE'), series: pair.sales },
      { name: salesOf('Hats'), series: weekly([1, 2]) },
    ],
    events: [],
  };
  const request: AnalysisRequest = { kind: 'scan', seed: 1, parameters: lagParameters };

  it('tells of every pair, by q-value, the refused ones last', () => {
    const { outcome, steps } = run(request, many);
    expect(outcome.result).toMatchObject({
      ...{ pairs: 2, pairs_refused: 2, tests: 34, found: 1 },
      figures_sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    const others = run({ ...request, parameters: { ...lagParameters, alpha: 0.1 } }, many).outcome.result;
    expect(others).not.toMatchObject({
      figures_sha256: (outcome.result as ScanAnalysisResult).figures_sha256,
    });
    // How a refusal is told is no figure.
    const longer = [...many.sales.slice(0, 1), { name: salesOf('Hats'), series: weekly([1, 2, 3]) }];
    expect(run(request, { ...many, sales: longer }).outcome.result).toEqual(outcome.result);
    expect(outcome).toMatchObject({ tried: 34, findings: 1 });
    expect(outcome.pairs).toHaveLength(4);
    const [found, unfound, ...refused] = outcome.pairs;
    expect(found).toMatchObject({
      releases: { key: 'b' },
      sales: { product: 'Shoes', region: 'DE' },
      found: true,
      figures: { lag: 3, weeks: expect.any(Number) },
      refusal: null,
    });
    expect(unfound).toMatchObject({ releases: { key: 'a' }, found: false, figures: { moves_at_lags: [] } });
    expect(refused.map((one) => one.refusal)).toEqual(
      new Array(2).fill({
        reason: 'too-short',
        message: 'the series of Hats has 2 weeks, 116 are needed: 114 more',
        weeks_needed: 114,
      }),
    );
    expect(steps.at(-1)).toEqual({ done: 5, total: 5 });
    expect(outcome.method.find(({ step }) => step === 'number of tests')?.choice).toBe(
      'Benjamini-Hochberg over 34 tests: 2 pairs at 17 lags, at 5 %',
    );
    expect(restore(outcome)).toEqual(outcome);
    expect(run(request, restore(many)).outcome).toEqual(outcome);
  });

  it('is refused where nothing can be compared', () => {
    const { outcome } = run(request, { ...many, sales: many.sales.slice(1) });
    expect(outcome.result).toEqual({
      outcome: 'refused',
      reason: 'too-short',
      message:
        'none of the 2 pairs can be compared; the first reason: the series of Hats has 2 weeks, 116 are needed: 114 more',
      weeks_needed: 114,
      obstacles: [{ reason: 'too-short', series: 'sales', weeks_needed: 114 }],
    });
    expect(outcome.obstacles).toEqual([{ reason: 'too-short', series: 'sales', weeksNeeded: 114 }]);
    expect(outcome.pairs).toHaveLength(2);
  });

  it('wants each series once', () => {
    expect(() => run(request, { ...many, sales: [many.sales[0]!, many.sales[0]!, many.sales[0]!] })).toThrow(
      'comes twice',
    );
  });
});

describe('events', () => {
  const first = getWeekNumber('2023-01-02');
  const dates = [25, 48, 71, 90, 117, 140];
  const values = simulateNoise(createRandom(41), 156, 0.4).map(
    (value, week) => 100 + 3 * value + (dates.some((date) => week >= date && week < date + 4) ? 12 : 0),
  );
  const events = dates.map((week, index) => ({ day: getMonday(first + week), name: `Album ${index}` }));
  const inputs: AnalysisInputs = {
    releases: [],
    sales: [{ name: salesOf('Shoes'), series: weekly(values) }],
    events: [...events, { day: getMonday(first + 2), name: null }, { day: '2023-06-29', name: 'Single' }],
  };
  const study = (seed: number, more: Partial<AnalysisInputs> = {}) =>
    run({ kind: 'events', seed, parameters: eventParameters }, { ...inputs, ...more }).outcome;

  it('have an uplift with its interval, the path, each release, and what was left out', () => {
    const outcome = study(1);
    const { result } = outcome;
    if (!('pooled' in result)) throw new Error(JSON.stringify(result));
    expect(result.pooled.interval?.[0]).toBeGreaterThan(0);
    expect(result.pooled.p_value).toBeLessThan(0.05);
    expect(result.events.map(({ day, name }) => ({ day, name }))).toEqual(events);
    expect(result.left_out).toEqual([
      { day: getMonday(first + 2), name: null, reason: 'window-does-not-fit' },
      { day: '2023-06-29', name: 'Single', reason: 'same-week' },
    ]);
    expect(result.path.find(({ week }) => week === 1)).toMatchObject({
      value: expect.any(Number),
      placebo_lo: expect.any(Number),
    });
    expect(outcome.tried).toBe(7);
    expect(outcome.findings).toBeGreaterThanOrEqual(1);
    expect(outcome.method.map(({ step }) => step)).toEqual([
      ...['season', 'windows', 'test and interval', 'number of tests'],
    ]);
    expect(restore(outcome)).toEqual(outcome);
  });

  it('are the same for the same seed, in whatever order they are given', () => {
    expect(study(1)).toEqual(study(1, { events: [...inputs.events].reverse() }));
    expect(study(2)).not.toEqual(study(1));
  });

  it('are refused where they are too few', () => {
    expect(study(1, { events: events.slice(0, 2) }).result).toMatchObject({
      reason: 'too-few-events',
      weeks_needed: null,
    });
  });
});

function buildWalk() {
  let level = 50;
  return weekly(simulateNoise(createRandom(8), 156, 0).map((step) => (level += step)));
}

it('refuses sales of which no week is known, by their name, whatever is asked of them', () => {
  const series = weekly(new Array<null>(156).fill(null));
  const unknown = { ...one, sales: [{ name: salesOf('Scarf', 'DE'), series }] };
  const refused = {
    result: {
      reason: 'gaps',
      message: expect.stringContaining('no week of the units of Scarf in DE is known'),
    },
    obstacles: [{ reason: 'gaps', series: 'sales' }],
  };
  expect(runLags(unknown)).toMatchObject(refused);
  const events = { kind: 'events', seed: 1, parameters: eventParameters } as const;
  expect(run(events, unknown).outcome).toMatchObject(refused);
});
