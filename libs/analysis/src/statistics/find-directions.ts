import { multiply, subtract } from './vectors.js';

/** One direction of a space that columns span. */
export interface Direction {
  column: number;
  /** The column, rid of the columns before it, at length one. */
  unit: Float64Array;
  /** How much of each earlier direction was in the column, and its own length: a column of R. */
  r: number[];
  /** How much of it is in `y`. */
  part: number;
}

/**
 * The directions that columns span, at right angles to each other; a column that earlier ones make up has none.
 * Takes each direction out of `residuals` as soon as it is found, which is what keeps the rounding small.
 * Source: modified Gram-Schmidt, each column twice; Björck, Numerical Methods for Least Squares Problems (1996), §2.4.
 */
export function findDirections(columns: readonly Float64Array[], residuals: Float64Array): Direction[] {
  const directions: Direction[] = [];
  columns.forEach((values, column) => {
    const unit = values.slice();
    const r = directions.map(() => 0);
    const before = Math.sqrt(multiply(unit, unit));
    for (let pass = 0; pass < 2; pass++) {
      directions.forEach((earlier, place) => {
        const projection = multiply(earlier.unit, unit);
        subtract(unit, earlier.unit, projection);
        r[place] = (r[place] ?? 0) + projection;
      });
    }
    const after = Math.sqrt(multiply(unit, unit));
    if (after <= 1e-9 * before) return;
    for (let i = 0; i < unit.length; i++) unit[i] = (unit[i] ?? 0) / after;
    const part = multiply(unit, residuals);
    subtract(residuals, unit, part);
    directions.push({ column, unit, r: [...r, after], part });
  });
  return directions;
}
