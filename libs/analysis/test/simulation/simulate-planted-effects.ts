import { analyseLags } from '../../src/lag/analyse-lags.js';
import { createRandom } from '../../src/statistics/create-random.js';
import { add, drawPoisson, simulateNoise, simulateSeason, simulateWalk } from './simulate-series.js';

const weeks = 156;
/** Releases are known that long before sales begin, so that every lag up to it is whole. */
const early = 12;

/** What came of analyses of pairs with a planted effect. */
export interface PlantedEffectFigures {
  runs: number;
  refused: number;
  /** Anything was found. */
  found: number;
  /** With a warning of opposite signs, which the one effect does not have. */
  warned: number;
  /** The strongest lag was within a week of the planted one. */
  withinAWeek: number;
  /** The strongest lag was the planted one. */
  exact: number;
  /** The reported interval held what is true at the reported lag: the slope at the planted lag, else none. */
  covered: number;
  /** The same among `found`. */
  coveredIfFound: number;
  /** Among `exact`: the interval as if the lag had been fixed beforehand held the slope. */
  coveredIfAlone: number;
  /** Among `exact`: mean of slope divided by true slope. */
  meanRatio: number;
  /** Among the first `bootstrapped` of `exact`: the bootstrap interval held the slope. */
  bootstrapped: number;
  coveredByBootstrap: number;
}

/**
 * Sales are slope × releases `lag` weeks before + season + trend + noise. Releases are counts, about four a week, that come in waves.
 * @param size slope in standard deviations of the noise (of its steps, where it is a walk) for a standard deviation of releases, 2.3
 */
export function simulatePlantedEffects(options: {
  size: number;
  lag: number;
  noise: 'autoregressive' | 'walk';
  runs: number;
  seed: number;
  bootstrapRuns?: number;
}): PlantedEffectFigures {
  const random = createRandom(options.seed);
  const slope = options.size / 2.3;
  const figures = {
    ...{
      runs: options.runs,
      refused: 0,
      found: 0,
      warned: 0,
      withinAWeek: 0,
      exact: 0,
      covered: 0,
      coveredIfFound: 0,
    },
    ...{ coveredIfAlone: 0, meanRatio: 0, bootstrapped: 0, coveredByBootstrap: 0 },
  };
  // Effects that come first need releases after the last week of sales.
  const late = Math.max(0, -options.lag);
  for (let run = 0; run < options.runs; run++) {
    const releases = simulateNoise(random, weeks + early + late, 0.5).map((value) =>
      drawPoisson(random, 4 * Math.exp(0.3 * value)),
    );
    const noise = options.noise === 'walk' ? simulateWalk(random, weeks) : simulateNoise(random, weeks, 0.5);
    const effect = noise.map((_, week) => slope * releases[week + early - options.lag]! + 0.02 * week);
    const analysis = analyseLags({
      releases: { firstWeek: '2022-10-10', values: releases },
      sales: { firstWeek: '2023-01-02', values: add(noise, effect, simulateSeason(random, weeks, 2)) },
      ...(run < (options.bootstrapRuns ?? 0) && { bootstrap: { random, samples: 999 } }),
    });
    if (analysis.outcome === 'refused') {
      figures.refused++;
      continue;
    }
    const { strongest } = analysis;
    const holds = ([low, high]: readonly [number, number], value: number) => low <= value && value <= high;
    if (analysis.movesAtLags.length > 0) figures.found++;
    if (analysis.warning !== undefined) figures.warned++;
    if (Math.abs(strongest.lag - options.lag) <= 1) figures.withinAWeek++;
    const truth = strongest.lag === options.lag ? slope : 0;
    if (holds(strongest.slopeInterval, truth)) {
      figures.covered++;
      if (analysis.movesAtLags.length > 0) figures.coveredIfFound++;
    }
    if (truth === 0) continue;
    figures.exact++;
    figures.meanRatio += strongest.slope / slope;
    if (holds(strongest.slopeIntervalIfAlone, slope)) figures.coveredIfAlone++;
    if (strongest.bootstrap === undefined) continue;
    figures.bootstrapped++;
    if (holds(strongest.bootstrap.slope, slope)) figures.coveredByBootstrap++;
  }
  figures.meanRatio /= Math.max(1, figures.exact);
  return figures;
}
