import type { Refusal } from '../refusal.js';
import { computeAutocorrelation } from '../statistics/compute-autocorrelation.js';
import { computeEffectivePairs } from '../statistics/compute-effective-pairs.js';
import { studentPValue } from '../statistics/student-p-value.js';
import { checkWeeksLeft } from './check-weeks-left.js';
import { isolateReleases, type SalesCache } from './isolate-releases.js';
import type { PreparedSeries } from './prepared-series.js';

/** How releases and sales move together at one lag, beyond what season, trend and past foretell. */
export interface LagCorrelation {
  /** Weeks by which sales come after releases. */
  lag: number;
  /** Weeks that could be compared. */
  pairs: number;
  /** Correlation of releases with the normal scores of what was not foretold of sales. */
  correlation: number;
  /** Weeks that count as independent, less what season, trend and past took on either side, less one. */
  degreesOfFreedom: number;
  /** Two-sided, of "they do not move together at this lag". */
  pValue: number;
}

/**
 * Correlates releases with sales `lag` weeks later.
 * Sales enter by their normal scores: then the correlation of unrelated series has nearly normal tails whatever the
 * releases look like (single weeks included), without which p-values of a thousandth and less would not hold.
 * @returns a refusal where gaps, season, trend and past leave too few weeks
 * Sources: see `isolateReleases`; for the scores Hájek, Šidák and Sen, Theory of Rank Tests (1999), §6.1.
 */
export function correlateAtLag(
  releases: PreparedSeries,
  sales: PreparedSeries,
  lag: number,
  cache?: SalesCache,
): LagCorrelation | Refusal {
  const { rows, values, rank } = isolateReleases(releases, sales, lag, cache);
  let sum = 0;
  let squares = 0;
  let products = 0;
  let own = 0;
  for (let index = 0; index < rows.length; index++) {
    const score = sales.scores[rows[index] ?? 0] ?? 0;
    const value = values[index] ?? 0;
    sum += score;
    squares += score * score;
    products += score * value;
    own += value * value;
  }
  const scale = Math.sqrt(own * (squares - (sum * sum) / rows.length));
  const correlation = scale > 0 ? Math.max(-1, Math.min(1, products / scale)) : 0;
  const bound = 2 / Math.sqrt(rows.length);
  // Where the autoregression left something, and only there, weeks count for less than one.
  const left = sales.autocorrelations.map((value) => (Math.abs(value) > bound ? value : 0));
  const isWhite = left.every((value) => value === 0);
  const pairs = isWhite
    ? rows.length
    : computeEffectivePairs(rows.length, computeAutocorrelation(spread(values, rows), left.length), left);
  // What the season of releases took counts as well: without it 6 % of unrelated pairs were called related at 5 %.
  const spent = rank + releases.parameters;
  const degreesOfFreedom = pairs - spent - 1;
  const refusal = checkWeeksLeft(releases, sales, { lag, pairs: rows.length, spent, degreesOfFreedom });
  if (refusal !== undefined) return refusal;
  const t = correlation * Math.sqrt(degreesOfFreedom / (1 - correlation * correlation));
  return {
    lag,
    pairs: rows.length,
    correlation,
    degreesOfFreedom,
    pValue: studentPValue(t, degreesOfFreedom),
  };
}

/** The values at their weeks, from the first to the last, NaN in the weeks between that cannot be compared. */
function spread(values: Float64Array, rows: Uint32Array): Float64Array {
  const first = rows[0] ?? 0;
  const weeks = new Float64Array((rows.at(-1) ?? first) - first + 1).fill(Number.NaN);
  rows.forEach((row, index) => (weeks[row - first] = values[index] ?? Number.NaN));
  return weeks;
}
