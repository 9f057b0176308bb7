import { computeAutocorrelation } from './compute-autocorrelation.js';

/**
 * The mean block length for the stationary bootstrap that suits a series, from 1 for white noise upwards.
 * Sources: Politis and White, Econometric Reviews 23 (2004), 53-70, with the correction of Patton, Politis and White,
 * Econometric Reviews 28 (2009), 372-375. Python's `arch.bootstrap.optimal_block_length` is the same.
 * @param values without unknown ones
 */
export function computeBlockLength(values: Float64Array): number {
  const n = values.length;
  const quiet = Math.max(5, Math.floor(Math.log10(n)));
  const reach = Math.min(n - 1, Math.ceil(Math.sqrt(n)) + quiet);
  const correlations = computeAutocorrelation(values, reach);
  const bound = 2 * Math.sqrt(Math.log10(n) / n);
  // The first of a run of autocorrelations that do not differ from zero; all of them where there is no such run.
  let width = reach;
  let insignificant = 0;
  for (let lag = 1; lag <= reach; lag++) {
    insignificant = Math.abs(correlations[lag - 1] ?? 0) < bound ? insignificant + 1 : 0;
    if (insignificant === quiet) {
      width = Math.min(reach, 2 * (lag - quiet + 1));
      break;
    }
  }
  let sum = 1;
  let weighted = 0;
  for (let lag = 1; lag <= width; lag++) {
    const window = lag / width <= 0.5 ? 1 : 2 * (1 - lag / width);
    const correlation = correlations[lag - 1] ?? 0;
    sum += 2 * window * correlation;
    weighted += 2 * window * lag * correlation;
  }
  // 2 G² / D with D = 2 g(0)²: the variance cancels, so correlations do.
  const length = ((weighted * weighted) / (sum * sum)) ** (1 / 3) * n ** (1 / 3);
  return Math.max(1, Math.min(length, Math.ceil(Math.min(3 * Math.sqrt(n), n / 3))));
}
