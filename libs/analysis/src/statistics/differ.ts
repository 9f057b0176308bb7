/** Changes from one value to the next; NaN at the first place and where either is unknown. */
export function differ(values: Float64Array): Float64Array {
  return values.map((value, index) => value - (values[index - 1] ?? Number.NaN));
}
