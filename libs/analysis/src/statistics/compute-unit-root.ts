import { fitLeastSquares } from './fit-least-squares.js';
import { pickRows } from './pick-rows.js';

/** Outcome of the augmented Dickey-Fuller test. */
export interface UnitRootTest {
  /** The t statistic of the level; the further below zero, the less the series wanders. */
  statistic: number;
  /** Below it the series returns to its trend, at the 5 % level. */
  criticalValue: number;
  /** Lagged differences in the regression. */
  lags: number;
  /** The series wanders like a random walk, or at least that could not be refused. */
  isUnitRoot: boolean;
}

/**
 * Augmented Dickey-Fuller test with intercept and linear trend, and with further columns (season) where given.
 * @param values NaN where unknown; such rows are left out
 * @param columns regressors beside intercept and trend, as long as `values`
 * @param lags lagged differences; by default Schwert's ⌊4 (n / 100)^¼⌋
 * Sources: Said and Dickey, Biometrika 71 (1984), 599-607; Schwert, J. Bus. Econ. Stat. 7 (1989), 147-159; critical value:
 * MacKinnon, Critical Values for Cointegration Tests (2010), table 2, constant and trend, N = 1. Season columns move it a little
 * to the side of differencing.
 */
export function computeUnitRoot(
  values: Float64Array,
  columns: readonly Float64Array[] = [],
  lags = Math.floor(4 * (values.length / 100) ** 0.25),
): UnitRootTest {
  const differences = values.map((value, index) => value - (values[index - 1] ?? Number.NaN));
  const rows = Array.from(values.keys()).filter((row) => {
    if (row <= lags) return false;
    for (let back = 0; back <= lags; back++) if (Number.isNaN(differences[row - back])) return false;
    return true;
  });
  const { coefficients, getStandardErrors } = fitLeastSquares(
    [
      pickRows(values, rows, 1),
      Float64Array.from(rows, () => 1),
      Float64Array.from(rows, (row) => row / values.length),
      ...columns.map((column) => pickRows(column, rows, 0)),
      ...Array.from({ length: lags }, (_, index) => pickRows(differences, rows, index + 1)),
    ],
    pickRows(differences, rows, 0),
  );
  const statistic = (coefficients[0] ?? 0) / (getStandardErrors()[0] ?? 1);
  const n = rows.length;
  const criticalValue = -3.41049 - 4.3904 / n - 9.036 / n ** 2 - 45.374 / n ** 3;
  return { statistic, criticalValue, lags, isUnitRoot: !(statistic < criticalValue) };
}
