import { getMonday } from './get-monday.js';
import { getWeekNumber } from './get-week-number.js';
import type { WeeklySeries } from './weekly-series.js';

/** A weekly series as the computations take it. */
export interface WeekGridValues {
  /** Number of the first week, see `getWeekNumber`. */
  firstWeek: number;
  /** NaN where unknown. */
  values: Float64Array;
}

/**
 * Checks a weekly series.
 * @throws RangeError where `firstWeek` is no Monday, or a value is neither null nor finite
 */
export function readWeeklySeries(series: WeeklySeries): WeekGridValues {
  const firstWeek = getWeekNumber(series.firstWeek);
  if (getMonday(firstWeek) !== series.firstWeek) {
    throw new RangeError(`@new-releases/analysis: firstWeek ${series.firstWeek} is no Monday`);
  }
  const values = Float64Array.from(series.values, (value, index) => {
    if (value === null) return Number.NaN;
    if (Number.isFinite(value)) return value;
    throw new RangeError(`@new-releases/analysis: value ${index} of the series is neither null nor finite`);
  });
  return { firstWeek, values };
}
