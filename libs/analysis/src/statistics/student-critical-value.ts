import { normalQuantile } from './normal-quantile.js';
import { studentPValue } from './student-p-value.js';

/**
 * The t that |T| exceeds with chance `alpha` (two-sided): 2.228 for `alpha` 0.05 and 10 degrees of freedom.
 * Found by bisection of {@link studentPValue}, from the normal quantile upwards.
 */
export function studentCriticalValue(alpha: number, df: number): number {
  let low = -normalQuantile(alpha / 2);
  let high = low * 2 + 1;
  while (studentPValue(high, df) > alpha) high *= 2;
  for (let i = 0; i < 200 && high - low > 1e-13 * high; i++) {
    const middle = (low + high) / 2;
    if (studentPValue(middle, df) > alpha) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
