import { normalQuantile } from './normal-quantile.js';

/**
 * Each value by its rank, as the quantile of a normal distribution (Blom's (rank - 3/8) / (n + 1/4)); ties share the mean of
 * their ranks, NaN stays. What is left is the order of the values, so that no single week can carry a result.
 * Source: Blom, Statistical Estimates and Transformed Beta-Variables (1958); Conover, Practical Nonparametric Statistics (1999), §5.10.
 */
export function computeNormalScores(values: Float64Array): Float64Array {
  const known = Array.from(values.keys()).filter((index) => !Number.isNaN(values[index] ?? Number.NaN));
  known.sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const scores = new Float64Array(values.length).fill(Number.NaN);
  for (let first = 0; first < known.length;) {
    let end = first + 1;
    while (end < known.length && values[known[end] ?? 0] === values[known[first] ?? 0]) end++;
    const rank = (first + 1 + end) / 2;
    const score = normalQuantile((rank - 0.375) / (known.length + 0.25));
    for (const index of known.slice(first, end)) scores[index] = score;
    first = end;
  }
  return scores;
}
