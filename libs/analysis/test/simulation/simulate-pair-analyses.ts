import { analyseLags } from '../../src/lag/analyse-lags.js';
import { createRandom } from '../../src/statistics/create-random.js';
import type { Random } from '../../src/statistics/random.js';
import { add, simulateFeasts, simulateNoise, simulateSeason, simulateWalk } from './simulate-series.js';

/** 2023-01-02, as `getWeekNumber` counts. */
const firstWeek = 2765;
const weeks = 156;

/** Series that have nothing to do with each other, and what makes them look alike all the same. */
export const unrelatedKinds = {
  'random walks': (random: Random) => simulateWalk(random, weeks),
  seasons: (random: Random) => add(simulateSeason(random, weeks, 3), simulateNoise(random, weeks, 0.6)),
  'seasons with trend': (random: Random) =>
    add(
      simulateSeason(random, weeks, 2),
      simulateNoise(random, weeks, 0.7),
      Array.from({ length: weeks }, (_, week) => 0.03 * week),
    ),
  'seasons with feasts': (random: Random) =>
    add(
      simulateSeason(random, weeks, 1),
      simulateNoise(random, weeks, 0.4),
      simulateFeasts(firstWeek, weeks, 6),
    ),
  'skewed noise': (random: Random) => simulateNoise(random, weeks, 0.5).map((value) => Math.exp(1.2 * value)),
};

/** How often pairs of unrelated series are said to move together. */
export function simulatePairAnalyses(
  kind: keyof typeof unrelatedKinds,
  runs: number,
  seed: number,
): { runs: number; refused: number; found: number } {
  const random = createRandom(seed);
  let refused = 0;
  let found = 0;
  for (let run = 0; run < runs; run++) {
    const [releases, sales] = [unrelatedKinds[kind](random), unrelatedKinds[kind](random)].map((values) => ({
      firstWeek: '2023-01-02',
      values,
    }));
    const analysis = analyseLags({ releases: releases!, sales: sales! });
    if (analysis.outcome === 'refused') refused++;
    else if (analysis.movesAtLags.length > 0) found++;
  }
  return { runs, refused, found };
}
