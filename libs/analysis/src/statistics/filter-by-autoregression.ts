/**
 * What an autoregression did not foretell: value minus the sum of coefficients times earlier values. NaN where the value, or one
 * that the sum needs, is unknown, so also at the first places.
 */
export function filterByAutoregression(values: Float64Array, coefficients: Float64Array): Float64Array {
  const order = coefficients.length;
  const innovations = new Float64Array(values.length).fill(Number.NaN);
  for (let index = order; index < values.length; index++) {
    let rest = values[index] ?? Number.NaN;
    for (let back = 1; back <= order; back++) {
      rest -= (coefficients[back - 1] ?? 0) * (values[index - back] ?? Number.NaN);
    }
    innovations[index] = rest;
  }
  return innovations;
}
