import { analyseLags } from '../../src/lag/analyse-lags.js';
import { createRandom } from '../../src/statistics/create-random.js';
import { add, drawPoisson, simulateNoise, simulateSeason, simulateWalk } from './simulate-series.js';

const weeks = 156;
/** Releases are known that long before sales begin, so that every lag is whole. */
const early = 12;

/** What came of analyses of pairs whose effect is spread over several weeks, and always above nothing. */
export interface SpreadEffectFigures {
  runs: number;
  refused: number;
  /** Anything was found. */
  found: number;
  /** Among `found`: the strongest lag is one with an effect. */
  amongPlanted: number;
  /** Among `found`: the slope at the strongest lag is below nothing, as none is. */
  wrongSign: number;
  /** Among `found`: with a warning of opposite signs. */
  warned: number;
  /** Among `wrongSign`: the same. */
  wrongSignWarned: number;
}

/**
 * The same series as those of single lags (`simulatePlantedEffects`), but releases of several weeks before move sales at once.
 * @param size of the largest effect, as there
 * @param shape effect at lags 0, 1, ... as shares of the largest
 */
export function simulateSpreadEffects(options: {
  size: number;
  shape: readonly number[];
  noise: 'autoregressive' | 'walk';
  runs: number;
  seed: number;
}): SpreadEffectFigures {
  const random = createRandom(options.seed);
  const slopes = options.shape.map((share) => (share * options.size) / 2.3);
  const figures = {
    ...{ runs: options.runs, refused: 0, found: 0, amongPlanted: 0, wrongSign: 0 },
    ...{ warned: 0, wrongSignWarned: 0 },
  };
  for (let run = 0; run < options.runs; run++) {
    const releases = simulateNoise(random, weeks + early, 0.5).map((value) =>
      drawPoisson(random, 4 * Math.exp(0.3 * value)),
    );
    const noise = options.noise === 'walk' ? simulateWalk(random, weeks) : simulateNoise(random, weeks, 0.5);
    const effect = noise.map((_, week) =>
      slopes.reduce((sum, slope, lag) => sum + slope * releases[week + early - lag]!, 0),
    );
    const analysis = analyseLags({
      releases: { firstWeek: '2022-10-10', values: releases },
      sales: { firstWeek: '2023-01-02', values: add(noise, effect, simulateSeason(random, weeks, 2)) },
    });
    if (analysis.outcome === 'refused') {
      figures.refused++;
      continue;
    }
    if (analysis.movesAtLags.length === 0) continue;
    const { lag, slope } = analysis.strongest;
    figures.found++;
    if ((slopes[lag] ?? 0) > 0) figures.amongPlanted++;
    if (slope < 0) figures.wrongSign++;
    if (analysis.warning === undefined) continue;
    figures.warned++;
    if (slope < 0) figures.wrongSignWarned++;
  }
  return figures;
}
