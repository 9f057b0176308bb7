import { describe, expect, it } from '@jest/globals';
import { simulateNoise, simulateWalk } from '../../test/simulation/simulate-series.js';
import { buildRelatedPair, weekly } from '../../test/weekly.js';
import { createRandom } from '../statistics/create-random.js';
import { analyseLags } from './analyse-lags.js';
import { scanPairs, type ScanPairsOptions, type ScanProgress, type ScanResult } from './scan-pairs.js';

function scan(options: ScanPairsOptions): { result: ScanResult; steps: ScanProgress[] } {
  const steps: ScanProgress[] = [];
  const walk = scanPairs(options);
  for (let step = walk.next(); ; step = walk.next()) {
    if (step.done) return { result: step.value, steps };
    steps.push(step.value);
  }
}

const random = createRandom(21);
const pair = buildRelatedPair(11);
const releases = [
  { id: 'singles', series: weekly(simulateNoise(random, 156, 0.3)) },
  { id: 'albums', series: pair.releases },
  { id: 'walk', series: weekly(simulateWalk(random, 156)) },
];
const sales = [
  { id: 'shoes', series: pair.sales },
  { id: 'hats', series: weekly(simulateNoise(random, 156, 0.6)) },
];

describe('scanPairs', () => {
  it('finds the one pair that moves together, corrected for all that was tried', () => {
    const { result } = scan({ releases, sales });
    expect(result).toMatchObject({ pairs: 6, tests: 102, refused: [] });
    expect(result.findings).toHaveLength(1);
    const [finding] = result.findings;
    expect(finding).toMatchObject({ releasesId: 'albums', salesId: 'shoes', lag: 3 });
    expect(finding!.qValue).toBeGreaterThan(finding!.pValue);
    expect(finding!.slopeInterval[0]).toBeLessThan(5);
    expect(finding!.slopeInterval[1]).toBeGreaterThan(5);
    expect(result.intervalLevel).toBeCloseTo(1 - 0.05 / 102, 12);
    expect(result.methods.releases.get('walk')?.trend).toBe('difference');
  });

  it('gives each pair the numbers that it has alone', () => {
    const { result } = scan({ releases, sales });
    const alone = analyseLags(pair);
    if (alone.outcome === 'refused') throw new Error(alone.message);
    const own = alone.lags.find(({ lag }) => lag === 3);
    const [finding] = result.findings;
    expect(finding!.pValue).toBe(own!.pValue);
    expect(finding!.correlation).toBe(own!.correlation);
    expect(finding!.slope).toBe(alone.strongest.slope);
  });

  it('tells of everything that was tried, found or not, as each pair has it alone', () => {
    const { result } = scan({ releases, sales });
    const { tried, findings } = result;
    expect(tried).toHaveLength(6);
    expect(tried.slice(0, 1)).toEqual(findings);
    expect(tried.map(({ qValue }) => qValue)).toEqual(
      tried.map(({ qValue }) => qValue).sort((a, b) => a - b),
    );
    const other = tried.find(({ releasesId, salesId }) => releasesId === 'singles' && salesId === 'hats')!;
    const alone = analyseLags({ releases: releases[0]!.series, sales: sales[1]!.series });
    if (alone.outcome === 'refused') throw new Error(alone.message);
    expect(other).toMatchObject({
      lag: alone.strongest.lag,
      slope: alone.strongest.slope,
      pValue: Math.min(...alone.lags.map(({ pValue }) => pValue)),
      movesAtLags: [],
    });
    expect(other.slopeInterval[0]).toBeLessThan(alone.strongest.slopeInterval[0]);
    expect(other.correlationInterval[0]).toBeLessThan(other.correlation);
  });

  it('tells how far it is, and can be stopped', () => {
    const { steps } = scan({ releases, sales });
    expect(steps.map(({ done }) => done)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(steps.at(-1)).toEqual({ done: 7, total: 7 });
    const walk = scanPairs({ releases, sales });
    walk.next();
    expect(walk.return({} as ScanResult).done).toBe(true);
    expect(walk.next().done).toBe(true);
  });

  it('tells what it could not compare, and goes on', () => {
    const { result, steps } = scan({
      releases: [...releases, { id: 'short', series: weekly([1, 2, 3]) }],
      sales: [
        ...sales,
        { id: 'flat', series: weekly(new Array<number>(156).fill(1)) },
        { id: 'early', series: weekly(simulateNoise(random, 120, 0.2), '2021-01-04') },
      ],
    });
    expect(result.pairs).toBe(6);
    expect(result.findings).toHaveLength(1);
    expect(
      result.refused.map(({ releasesId, salesId, refusal }) => [releasesId, salesId, refusal.reason]),
    ).toEqual([
      ['short', undefined, 'too-short'],
      [undefined, 'flat', 'constant'],
      ['singles', 'early', 'no-overlap'],
      ['albums', 'early', 'no-overlap'],
      ['walk', 'early', 'no-overlap'],
    ]);
    expect(steps.at(-1)?.done).toBe(steps.at(-1)?.total);
  });

  it('finds nothing in nothing', () => {
    expect(scan({ releases: [], sales }).result).toMatchObject({
      findings: [],
      pairs: 0,
      tests: 0,
      intervalLevel: 0.95,
    });
  });
});
