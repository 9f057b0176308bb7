import { describe, expect, it } from '@jest/globals';
import { simulateNoise } from '../../test/simulation/simulate-series.js';
import { buildRelatedPair, weekly } from '../../test/weekly.js';
import { createRandom } from '../statistics/create-random.js';
import { analyseLags } from './analyse-lags.js';
import type { LagAnalysis } from './lag-analysis.js';

function analyse(...[options]: Parameters<typeof analyseLags>): LagAnalysis {
  const analysis = analyseLags(options);
  if (analysis.outcome === 'refused') throw new Error(analysis.message);
  return analysis;
}

const pair = buildRelatedPair(11);
const noise = (weeks: number, seed = 1) => simulateNoise(createRandom(seed), weeks, 0.5);

describe('analyseLags', () => {
  it('finds the lag and the slope in units of sales', () => {
    const { strongest, movesAtLags, tests, lags, method } = analyse(pair);
    expect(strongest.lag).toBe(3);
    expect(movesAtLags).toContain(3);
    expect(tests).toBe(17);
    expect(lags.map(({ lag }) => lag)).toEqual(Array.from({ length: 17 }, (_, index) => index - 4));
    const [low, high] = strongest.slopeInterval;
    expect(low).toBeLessThan(5);
    expect(high).toBeGreaterThan(5);
    expect(low).toBeGreaterThan(0);
    const alone = strongest.slopeIntervalIfAlone;
    expect(alone[0]).toBeGreaterThan(low);
    expect(alone[1]).toBeLessThan(high);
    expect(method.sales).toMatchObject({ weeks: 156, knownWeeks: 156, trend: 'linear' });
    expect(method.sales.season.harmonics).toBeGreaterThanOrEqual(2);
  });

  it('has a correlation, its interval and both p-values at each lag', () => {
    for (const { correlation, interval, pValue, qValue } of analyse(pair).lags) {
      expect(interval[0]).toBeLessThan(correlation);
      expect(interval[1]).toBeGreaterThan(correlation);
      expect(qValue).toBeGreaterThanOrEqual(pValue);
      // The interval and the p-value use Fisher's and Student's distribution, which agree but near the border.
      if (Math.abs(pValue - 0.05) > 0.005) expect(interval[0] > 0 || interval[1] < 0).toBe(pValue < 0.05);
    }
  });

  it('does not depend on units or levels', () => {
    const scaled = analyse({
      releases: pair.releases,
      sales: weekly(pair.sales.values.map((value) => value! * 100 - 7)),
    });
    const plain = analyse(pair);
    expect(scaled.strongest.slope / plain.strongest.slope).toBeCloseTo(100, 4);
    scaled.lags.forEach(({ correlation }, index) => {
      expect(correlation).toBeCloseTo(plain.lags[index]!.correlation, 6);
    });
  });

  it('compares dates, not places in the list', () => {
    const later = {
      releases: pair.releases,
      sales: { firstWeek: '2023-03-06', values: pair.sales.values.slice(9) },
    };
    const analysis = analyse(later);
    expect(analysis.strongest.lag).toBe(3);
    expect(analysis.overlap).toMatchObject({ weeks: 147, leftOut: { releases: { weeksBefore: 9 } } });
  });

  it('turns the sign of the lag with the sides', () => {
    const analysis = analyse({
      releases: pair.sales,
      sales: pair.releases,
      lags: { from: -6, to: 6 },
    });
    expect(analysis.strongest.lag).toBe(-3);
  });

  it('gives bootstrap intervals on demand, the same for the same seed', () => {
    const run = () => analyse({ ...pair, bootstrap: { random: createRandom(5), samples: 299 } });
    const { bootstrap, slope } = run().strongest;
    expect(bootstrap).toEqual(run().strongest.bootstrap);
    expect(bootstrap?.slope[0]).toBeLessThan(slope);
    expect(bootstrap?.slope[1]).toBeGreaterThan(slope);
    expect(bootstrap?.blockLength).toBeGreaterThanOrEqual(1);
    expect(analyse(pair).strongest).not.toHaveProperty('bootstrap');
  });

  it('pays more for dependent tests when asked to', () => {
    const plain = analyse(pair);
    const strict = analyse({ ...pair, correction: 'benjamini-yekutieli' });
    strict.lags.forEach(({ qValue }, index) => {
      expect(qValue).toBeGreaterThanOrEqual(plain.lags[index]!.qValue);
    });
  });

  it('works round a few gaps and fills none', () => {
    const gappy = pair.sales.values.map((value, week) => (week % 40 === 13 ? null : value));
    const { strongest, method, overlap } = analyse({ releases: pair.releases, sales: weekly(gappy) });
    expect(strongest.lag).toBe(3);
    expect(method.sales.knownWeeks).toBe(152);
    expect(overlap.leftOut.sales.gaps).toHaveLength(4);
  });

  it('works round a few gaps in releases, and tells at each lag how many weeks were left', () => {
    const gappy = pair.releases.values.map((value, week) => (week % 40 === 13 ? null : value));
    const { strongest, lags } = analyse({ releases: weekly(gappy), sales: pair.sales });
    expect(strongest.lag).toBe(3);
    for (const { pairs, degreesOfFreedom } of lags) {
      expect(pairs).toBeLessThan(152);
      expect(degreesOfFreedom).toBeGreaterThan(40);
    }
  });
});

describe('analyseLags refuses', () => {
  const refuse = (releases: readonly (number | null)[], sales: readonly (number | null)[], more = {}) =>
    analyseLags({ releases: weekly(releases), sales: weekly(sales), ...more });

  it('short series, and says how many weeks are missing', () => {
    expect(refuse(noise(110), noise(156))).toEqual({
      outcome: 'refused',
      reason: 'too-short',
      message: 'the series of releases has 110 weeks, 116 are needed: 6 more',
      weeksNeeded: 6,
      obstacles: [{ reason: 'too-short', series: 'releases', weeksNeeded: 6 }],
    });
    expect(refuse(noise(1), noise(156))).toMatchObject({
      message: 'the series of releases has 1 week, 116 are needed: 115 more',
    });
    expect(refuse(noise(116, 1), noise(116, 2))).toMatchObject({ outcome: 'analysed' });
  });

  it('both series at once, with all that is wrong with either', () => {
    const gappy = noise(100).map((value, week) => (week % 5 === 3 ? null : value));
    expect(refuse(gappy, noise(90))).toEqual({
      outcome: 'refused',
      reason: 'too-short',
      message:
        'the series of releases has 100 weeks, 116 are needed: 16 more; 20 of 100 weeks of releases are unknown, at most a tenth may be; ' +
        'the series of sales has 90 weeks, 116 are needed: 26 more',
      weeksNeeded: 26,
      obstacles: [
        { reason: 'too-short', series: 'releases', weeksNeeded: 16 },
        { reason: 'gaps', series: 'releases', weeksNeeded: null },
        { reason: 'too-short', series: 'sales', weeksNeeded: 26 },
      ],
    });
  });

  it('by the lags and the season that were asked for', () => {
    const lags = { from: -20, to: 2 };
    expect(refuse(noise(100), noise(100), { lags })).toMatchObject({ weeksNeeded: 24 });
    expect(refuse(noise(71), noise(71), { lags, season: 'none' })).toMatchObject({ weeksNeeded: 1 });
    expect(refuse(noise(72, 1), noise(72, 2), { lags, season: 'none' })).toMatchObject({
      outcome: 'analysed',
    });
  });

  it('series that do not meet for long enough', () => {
    const early = weekly(noise(120));
    const late = weekly(noise(120), '2023-07-03');
    expect(analyseLags({ releases: early, sales: late })).toMatchObject({
      reason: 'no-overlap',
      weeksNeeded: 22,
    });
  });

  it('gaps, constants, rare events, and what is foretold to the last digit', () => {
    const values = noise(156);
    const gappy = values.map((value, week) => (week % 9 === 4 ? null : value));
    expect(refuse(gappy, values)).toMatchObject({ reason: 'gaps' });
    expect(
      refuse(
        values.map(() => 3),
        values,
      ),
    ).toMatchObject({ reason: 'constant' });
    expect(
      refuse(
        values.map((_, week) => (week % 20 === 3 ? 1 : 0)),
        values,
      ),
    ).toMatchObject({ reason: 'sparse' });
    expect(
      refuse(
        values.map((_, week) => 5 + 2 * week),
        values,
      ),
    ).toMatchObject({ reason: 'foretold' });
    expect(
      refuse(
        values.map(() => null),
        values,
      ),
    ).toMatchObject({ reason: 'too-short' });
  });

  it.each([
    // Every week of releases has an unknown one among those that the past of sales reaches back to, or nearly.
    [12, 'at lag -4 only 0 weeks'],
    [8, 'at lag -4 only'],
  ])('gaps in releases where sales remember %s weeks', (order, message) => {
    const sales: number[] = [];
    for (const [week, value] of noise(160).entries()) sales.push(value + 0.75 * (sales[week - order] ?? 0));
    const releases = noise(160, 2).map((value, week) => (week % 11 === 5 ? null : value));
    const refusal = refuse(releases, sales);
    expect(refusal).toMatchObject({ outcome: 'refused', reason: 'gaps' });
    expect(refusal).toHaveProperty('message', expect.stringContaining(message));
  });

  it('options that make no sense', () => {
    const values = weekly(noise(156));
    const run = (more: object) => () => analyseLags({ releases: values, sales: values, ...more });
    expect(run({ lags: { from: 3, to: 1 } })).toThrow('option lags');
    expect(run({ lags: { from: 0.5, to: 1 } })).toThrow('option lags');
    expect(run({ alpha: 0 })).toThrow('option alpha');
    expect(run({ bootstrap: { random: createRandom(1), samples: 3 } })).toThrow('option bootstrap.samples');
    expect(run({ sales: weekly([Number.NaN]) })).toThrow('finite');
  });
});
