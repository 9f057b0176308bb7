import { expect, it } from '@jest/globals';
import { simulateNoise } from '../../test/simulation/simulate-series.js';
import { buildRelatedPair, weekly } from '../../test/weekly.js';
import { createRandom } from '../statistics/create-random.js';
import type { AnalysisInputs } from './analysis-inputs.js';
import type { ScanTies } from './analysis-request.js';
import { runAnalysis } from './run-analysis.js';

const random = createRandom(3);
const pair = buildRelatedPair(11);
const noise = () => weekly(simulateNoise(random, 156, 0.4));
const inputs: AnalysisInputs = {
  releases: [noise(), pair.releases].map((series, place) => ({
    name: { by: 'label', key: String(place), name: String(place), measure: 'releases' },
    series,
  })),
  sales: [pair.sales, noise(), weekly([1, 2])].map((series, place) => ({
    name: { product: String(place), region: null, measure: 'units' },
    series,
  })),
  events: [],
};

function run(pairs: ScanTies['pairs'] | null) {
  const walk = runAnalysis(
    {
      kind: 'scan',
      seed: 1,
      parameters: {
        ...{ weeks: { from: '2023-01-02', to: '2025-12-22' }, season: 'yearly', alpha: 0.05 },
        ...{ lags: { from: -4, to: 12 }, correction: 'benjamini-hochberg' },
        ...(pairs && { ties: { pairs, left_out: { genres: 0, albums: 0, unknown: 0 } } }),
      },
    },
    inputs,
  );
  for (let step = walk.next(); ; step = walk.next()) if (step.done) return step.value;
}

it('tries no pairs but those that are tied, which alone are corrected for', () => {
  const all = run(null);
  const tied = run([
    [1, 0],
    [0, 1],
    [0, 2],
  ]);
  expect([all.tried, tied.tried]).toEqual([4 * 17, 2 * 17]);
  expect(tied.result).toMatchObject({ pairs: 2, pairs_refused: 1, tests: 34, found: 1 });
  expect(tied.pairs.map(({ releases, sales }) => [releases.key, sales.product])).toEqual([
    ['1', '0'],
    ['0', '1'],
    ['0', '2'],
  ]);
  const [{ figures: before } = {}, { figures: now } = {}] = [all.pairs[0], tied.pairs[0]];
  expect(now).toMatchObject({ lag: before?.lag, p_value: before?.p_value });
  // The strongest of all: with half as many tests it is paid for half as dear.
  expect(now?.q_value).toBeCloseTo((before?.q_value ?? 0) / 2, 12);
  expect(tied.method.at(-1)?.choice).toBe(
    'Benjamini-Hochberg over 34 tests: 2 tied pairs at 17 lags, at 5 %',
  );
});

it('refuses ties to series that are not there', () => {
  expect(() => run([[2, 0]])).toThrow('a tie names no series');
});
