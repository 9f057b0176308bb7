import { createRandom } from '../src/statistics/create-random.js';
import type { WeeklySeries } from '../src/series/weekly-series.js';
import { add, drawPoisson, simulateNoise, simulateSeason } from './simulation/simulate-series.js';

/** A weekly series from 2023-01-02. */
export function weekly(values: readonly (number | null)[], firstWeek = '2023-01-02'): WeeklySeries {
  return { firstWeek, values };
}

/** Releases, and sales that get 5 for each of them three weeks later. */
export function buildRelatedPair(seed: number, weeks = 156): { releases: WeeklySeries; sales: WeeklySeries } {
  return buildSpreadPair(seed, { lags: [3], units: 5 }, weeks);
}

/** The same with sales that get some units for each release, at each of some lags. */
export function buildSpreadPair(
  seed: number,
  effect: { lags: readonly number[]; units: number },
  weeks = 156,
): { releases: WeeklySeries; sales: WeeklySeries } {
  const random = createRandom(seed);
  const releases = simulateNoise(random, weeks, 0.5).map((value) =>
    drawPoisson(random, 4 * Math.exp(0.3 * value)),
  );
  const noise = simulateNoise(random, weeks, 0.5).map((value, week) => 1000 + 20 * value + 0.5 * week);
  const moved = noise.map((_, week) =>
    effect.lags.reduce((sum, lag) => sum + effect.units * (releases[week - lag] ?? 4), 0),
  );
  const season = simulateSeason(random, weeks, 60);
  return { releases: weekly(releases), sales: weekly(add(noise, moved, season)) };
}
