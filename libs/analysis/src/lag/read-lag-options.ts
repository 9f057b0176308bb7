import { checkOption } from '../check-option.js';
import type { Correction } from '../statistics/adjust-p-values.js';
import type { LagRange } from './lag-range.js';
import type { Season } from './season.js';

/** What the analyses of lags have in common. */
export interface LagOptions {
  /**
   * Lags to try, declared beforehand: each costs a test.
   * @default { from: -4, to: 12 }
   */
  lags?: LagRange;
  /** @default 'yearly' */
  season?: Season;
  /**
   * Share of false findings that is accepted, and one less the level of the intervals.
   * @default 0.05
   */
  alpha?: number;
  /**
   * How the number of tests is paid for. Innovations of different lags are nearly independent, so Benjamini and Hochberg's holds;
   * the other one is for who wants to assume nothing.
   * @default 'benjamini-hochberg'
   */
  correction?: Correction;
}

/** Fills in the defaults. @throws RangeError where an option makes no sense */
export function readLagOptions(options: LagOptions): Required<LagOptions> {
  const { lags = { from: -4, to: 12 }, season = 'yearly', alpha = 0.05 } = options;
  const isWhole = Number.isInteger(lags.from) && Number.isInteger(lags.to);
  checkOption('lags', isWhole && lags.from <= lags.to, 'must be whole weeks, from not above to');
  checkOption('alpha', alpha > 0 && alpha < 1, 'must lie between 0 and 1');
  return { lags, season, alpha, correction: options.correction ?? 'benjamini-hochberg' };
}
