/**
 * How many independent pairs `pairs` pairs of two autocorrelated series are worth when their correlation is judged:
 * pairs / (1 + 2 Σ r_x(j) r_y(j)), never more than there are.
 * @param x autocorrelations of one series at lags 1, 2, ...
 * @param y autocorrelations of the other, at as many lags
 * Source: Bartlett, J. R. Stat. Soc. 98 (1935), 536-543; Box, Jenkins and Reinsel, Time Series Analysis (2008), eq. 12.1.9.
 */
export function computeEffectivePairs(pairs: number, x: readonly number[], y: readonly number[]): number {
  let sum = 0;
  for (let j = 0; j < x.length; j++) sum += (x[j] ?? 0) * (y[j] ?? 0);
  return pairs / Math.max(1, 1 + 2 * sum);
}
