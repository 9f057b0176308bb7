/** The values of some rows, or those `back` places before them. A loop, since `Float64Array.from` takes ten times as long. */
export function pickRows(values: Float64Array, rows: ArrayLike<number>, back = 0): Float64Array {
  const picked = new Float64Array(rows.length);
  for (let place = 0; place < rows.length; place++) {
    picked[place] = values[(rows[place] ?? 0) - back] ?? Number.NaN;
  }
  return picked;
}
