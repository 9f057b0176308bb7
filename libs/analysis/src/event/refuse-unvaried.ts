import { blameSeries } from '../blame-series.js';
import type { Refusal } from '../refusal.js';
import { refuse } from '../refuse.js';
import type { EventWindows } from './build-contrasts.js';

/** Share, of a value or of the sum of squares, up to which a difference is rounding; the lag analysis has the same. */
const rounding = 1e-12;

/** Says that a series is the same in all weeks that are known, or undefined. @param values NaN where unknown */
export function refuseConstant(values: Float64Array): Refusal | undefined {
  return isConstant(values)
    ? blameSeries(refuse('constant', 'the series of sales is the same in every week'), 'sales')
    : undefined;
}

/**
 * Says why the weeks that a study rests on do not vary, or undefined: what is computed of them would be made of rounding.
 * @param rests the series without season and trend
 * @param dates rows of events and of all dates that they are compared with
 */
export function refuseUnvaried(
  values: Float64Array,
  rests: Float64Array,
  dates: readonly number[],
  { eventWindow: [from, to], estimationWeeks, gapWeeks }: EventWindows,
): Refusal | undefined {
  const before = from - gapWeeks - estimationWeeks;
  const isStudied = new Uint8Array(values.length);
  for (const date of dates) {
    isStudied.fill(1, date + before, date + before + estimationWeeks);
    isStudied.fill(1, date + from, date + to + 1);
  }
  const studied = values.filter((_, row) => isStudied[row] === 1);
  if (isConstant(studied)) {
    const message = 'the series of sales is the same in every week that is studied';
    return blameSeries(refuse('constant', message), 'sales');
  }
  const left = rests.filter((_, row) => isStudied[row] === 1);
  if (sumSquares(left) > rounding * sumSquares(studied)) return undefined;
  const message = 'the series of sales is foretold by its season and trend to the last digit';
  return blameSeries(refuse('foretold', message), 'sales');
}

function isConstant(values: Float64Array): boolean {
  const [first, ...others] = values.filter((value) => !Number.isNaN(value));
  return (
    first !== undefined && others.every((value) => Math.abs(value - first) <= rounding * Math.abs(first))
  );
}

function sumSquares(values: Float64Array): number {
  return values.reduce((sum, value) => (Number.isNaN(value) ? sum : sum + value * value), 0);
}
