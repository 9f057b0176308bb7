import { computeIncompleteBeta } from './incomplete-beta.js';

/**
 * Two-sided p-value of Student's t: the chance of |T| ≥ |t| with `df` degrees of freedom (any number above 0).
 * Source: Abramowitz and Stegun 26.7.1 with 26.5.27.
 */
export function studentPValue(t: number, df: number): number {
  return computeIncompleteBeta(df / (df + t * t), df / 2, 0.5);
}
