import { findDirections, type Direction } from './find-directions.js';
import { multiply } from './vectors.js';

/** A linear model as fitted by {@link fitLeastSquares}. */
export interface LeastSquaresFit {
  /** One for each column; 0 for a column that the columns before it already make up. */
  coefficients: Float64Array;
  /** Observed minus fitted, one for each row. */
  residuals: Float64Array;
  /** Sum of squared residuals. */
  residualSumOfSquares: number;
  /** What each column takes off the sum of squares beyond the columns before it (R's sequential `anova`). */
  explained: Float64Array;
  /** Columns that count: those which are not made up of others. */
  rank: number;
  /** Computes the standard errors, for independent residuals of one variance; NaN for a column that does not count. */
  getStandardErrors: () => Float64Array;
}

/**
 * Ordinary least squares: the combination of the columns that is nearest to `y`. No intercept is added.
 * Source: QR by modified Gram-Schmidt, each column twice; Björck, Numerical Methods for Least Squares Problems (1996), §2.4.
 */
export function fitLeastSquares(columns: readonly Float64Array[], y: Float64Array): LeastSquaresFit {
  const residuals = y.slice();
  const directions = findDirections(columns, residuals);
  const coefficients = new Float64Array(columns.length);
  const explained = new Float64Array(columns.length);
  const parts = directions.map(({ part }) => part);
  const solution = solve(directions, parts);
  directions.forEach(({ column, part }, place) => {
    coefficients[column] = solution[place] ?? 0;
    explained[column] = part * part;
  });
  const residualSumOfSquares = multiply(residuals, residuals);
  return {
    coefficients,
    explained,
    residuals,
    residualSumOfSquares,
    rank: directions.length,
    getStandardErrors: () =>
      computeStandardErrors(
        directions,
        columns.length,
        residualSumOfSquares / (y.length - directions.length),
      ),
  };
}

/** The roots of the diagonal of variance (R'R)^-1. */
function computeStandardErrors(
  directions: readonly Direction[],
  columns: number,
  variance: number,
): Float64Array {
  const squares = directions.map(() => 0);
  directions.forEach((_, j) => {
    const unit = directions.map((__, i) => (i === j ? 1 : 0));
    solve(directions, unit).forEach((value, i) => (squares[i] = (squares[i] ?? 0) + value * value));
  });
  const errors = new Float64Array(columns).fill(Number.NaN);
  directions.forEach(({ column }, place) => (errors[column] = Math.sqrt(variance * (squares[place] ?? 0))));
  return errors;
}

/** Solves R x = b from below. */
function solve(directions: readonly Direction[], b: readonly number[]): number[] {
  const x = [...b];
  for (let j = x.length - 1; j >= 0; j--) {
    const r = directions[j]?.r ?? [];
    const value = (x[j] ?? 0) / (r[j] ?? 1);
    x[j] = value;
    for (let i = 0; i < j; i++) x[i] = (x[i] ?? 0) - (r[i] ?? 0) * value;
  }
  return x;
}
