// Are the error rates what is promised? In little, for every run of the tests; `main.ts` is the same at full size. Seeds are fixed,
// so these pass or fail for good. A bound is what a true rate stays below with chance 0.999: its binomial error is allowed for.
import { describe, expect, it } from '@jest/globals';
import { simulateEventStudies } from './simulate-event-studies.js';
import { simulatePairAnalyses } from './simulate-pair-analyses.js';
import { simulatePlantedEffects } from './simulate-planted-effects.js';
import { simulateScans } from './simulate-scans.js';

/** The least number of `runs` events of chance `rate` that is exceeded with chance below 0.001. */
function getBound(rate: number, runs: number): number {
  let chance = (1 - rate) ** runs;
  let below = chance;
  let count = 0;
  while (below < 0.999) {
    count++;
    chance *= ((runs - count + 1) / count) * (rate / (1 - rate));
    below += chance;
  }
  return count;
}

describe('unrelated series', () => {
  it.each(['random walks', 'seasons with trend', 'seasons with feasts'] as const)(
    'rarely move together: %s',
    (kind) => {
      const { found, refused, runs } = simulatePairAnalyses(kind, 10, 7);
      expect(refused).toBe(0);
      expect(found).toBeLessThanOrEqual(getBound(0.05, runs));
    },
  );

  it('rarely move together in a scan', () => {
    const { withFindings, pairs, runs } = simulateScans({ releases: 3, sales: 3, runs: 5, seed: 7 });
    expect(pairs).toBe(9 * runs);
    expect(withFindings).toBeLessThanOrEqual(getBound(0.05, runs));
  });

  it('rarely show an uplift round events', () => {
    const figures = simulateEventStudies({
      ...{ events: 6, uplift: 0, noise: 'autoregressive', runs: 20, seed: 7, placebos: 99 },
    });
    expect(figures.rejected).toBeLessThanOrEqual(getBound(0.05, figures.runs));
    expect(figures.singlesRejected / figures.singles).toBeLessThan(0.1);
  });
});

describe('planted effects', () => {
  it.each(['autoregressive', 'walk'] as const)(
    'are found, and held by their interval, in %s noise',
    (noise) => {
      const figures = simulatePlantedEffects({ size: 0.5, lag: 3, noise, runs: 14, seed: 7 });
      expect(figures.refused).toBe(0);
      expect(figures.runs - figures.withinAWeek).toBeLessThanOrEqual(getBound(0.05, figures.runs));
      expect(figures.runs - figures.covered).toBeLessThanOrEqual(getBound(0.05, figures.runs));
      // Without bias: 14 slopes, each uncertain by some 15 %.
      expect(Math.abs(figures.meanRatio - 1)).toBeLessThan(0.1);
    },
  );

  it('are held by the interval of an event study', () => {
    const figures = simulateEventStudies({
      ...{ events: 6, uplift: 1.5, noise: 'autoregressive', runs: 20, seed: 8, placebos: 99 },
    });
    expect(figures.runs - figures.covered).toBeLessThanOrEqual(getBound(0.05, figures.runs));
    expect(figures.rejected).toBeGreaterThan(figures.runs / 2);
  });
});
