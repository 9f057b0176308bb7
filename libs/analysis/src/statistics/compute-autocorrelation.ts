/**
 * Autocorrelations at lags 1 to `lags` (index 0 holds lag 1); NaN marks an unknown value.
 * Divided by the whole length as R's `acf` does, which keeps far lags from being overrated; pairs with an unknown value count
 * as zero, and the divisor is the number of known values.
 * Source: Brockwell and Davis, Time Series: Theory and Methods (1991), §7.2.
 */
export function computeAutocorrelation(values: Float64Array, lags: number): number[] {
  const known = values.filter((value) => !Number.isNaN(value));
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  const deviations = values.map((value) => (Number.isNaN(value) ? 0 : value - mean));
  const variance = sumProducts(deviations, 0);
  return Array.from({ length: lags }, (_, index) => sumProducts(deviations, index + 1) / variance);
}

function sumProducts(deviations: Float64Array, lag: number): number {
  let sum = 0;
  for (let i = lag; i < deviations.length; i++) sum += (deviations[i] ?? 0) * (deviations[i - lag] ?? 0);
  return sum;
}
