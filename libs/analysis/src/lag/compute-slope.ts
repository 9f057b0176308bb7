import { isolateReleases, type SalesCache } from './isolate-releases.js';
import type { PreparedSeries } from './prepared-series.js';

/** How many units sales move with one unit of releases. */
export interface Slope {
  slope: number;
  /** Robust to unequal variances. */
  standardError: number;
  degreesOfFreedom: number;
}

/**
 * The slope of sales on releases `lag` weeks before, in the original units: units of sales per unit of releases, all else that
 * foretells sales held fixed.
 * Only for a lag that `correlateAtLag` did not refuse: fewer weeks have no slope.
 * Sources: see `isolateReleases`; standard error HC3: MacKinnon and White, J. Econometrics 29 (1985), 305-325.
 */
export function computeSlope(
  releases: PreparedSeries,
  sales: PreparedSeries,
  lag: number,
  cache?: SalesCache,
): Slope {
  const { rows, values, rank } = isolateReleases(releases, sales, lag, cache);
  let squares = 0;
  let products = 0;
  rows.forEach((row, index) => {
    const value = values[index] ?? 0;
    squares += value * value;
    products += value * (sales.innovations[row] ?? 0);
  });
  const slope = products / squares;
  let meat = 0;
  rows.forEach((row, index) => {
    const value = values[index] ?? 0;
    // The leverage of the other columns, the same for each week on average, and that of releases.
    const leverage = Math.min(0.9, rank / rows.length + (value * value) / squares);
    const error = ((sales.innovations[row] ?? 0) - slope * value) / (1 - leverage);
    meat += value * value * error * error;
  });
  return {
    slope,
    standardError: Math.sqrt(meat) / squares,
    degreesOfFreedom: rows.length - rank - 1,
  };
}
