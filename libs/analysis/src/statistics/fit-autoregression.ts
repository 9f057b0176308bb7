import { fitLeastSquares } from './fit-least-squares.js';
import { pickRows } from './pick-rows.js';

/** An autoregression: a value as foretold by the values before it. */
export interface Autoregression {
  /** What the values 1, 2, ... steps before count. */
  coefficients: Float64Array;
  /** Akaike's criterion, corrected for short series, over the rows that every order could use. */
  criterion: number;
}

/**
 * Fits autoregressions of order 0 to `maxOrder` without intercept by least squares and returns the one with the least AICc.
 * Rows with an unknown value (NaN) in them or shortly before them are left out; all orders are compared on the same rows,
 * and the chosen one is fitted again on all that it can use.
 * @param values deviations from their mean
 * @param spent parameters that `values` already cost, for the criterion
 * Sources: Lütkepohl, New Introduction to Multiple Time Series Analysis (2005), §4.3; Hurvich and Tsai, Biometrika 76 (1989),
 * 297-307 (AICc). R's `ar.ols(demean = FALSE, intercept = FALSE)` gives the same coefficients.
 */
export function fitAutoregression(values: Float64Array, maxOrder: number, spent = 0): Autoregression {
  const rows = findRows(values, maxOrder);
  const y = pickRows(values, rows, 0);
  const lagged = Array.from({ length: maxOrder }, (_, index) => pickRows(values, rows, index + 1));
  let best = { order: 0, criterion: Number.POSITIVE_INFINITY };
  const { explained } = fitLeastSquares(lagged, y);
  let residualSumOfSquares = y.reduce((sum, value) => sum + value * value, 0);
  for (let order = 0; order <= maxOrder && rows.length > order + spent + 3; order++) {
    if (order > 0) residualSumOfSquares -= explained[order - 1] ?? 0;
    const parameters = order + 1 + spent;
    const criterion =
      rows.length * Math.log(residualSumOfSquares / rows.length) +
      2 * parameters +
      (2 * parameters * (parameters + 1)) / (rows.length - parameters - 1);
    if (criterion < best.criterion) best = { order, criterion };
  }
  const own = findRows(values, best.order);
  const columns = Array.from({ length: best.order }, (_, index) => pickRows(values, own, index + 1));
  const { coefficients } = fitLeastSquares(columns, pickRows(values, own, 0));
  return { coefficients, criterion: best.criterion };
}

/** Rows whose value and `order` values before are known. */
function findRows(values: Float64Array, order: number): number[] {
  const rows: number[] = [];
  let run = 0;
  values.forEach((value, index) => {
    run = Number.isNaN(value) ? 0 : run + 1;
    if (run > order) rows.push(index);
  });
  return rows;
}
