import { getMonday } from './get-monday.js';
import { readWeeklySeries } from './read-weekly-series.js';
import type { WeeklySeries } from './weekly-series.js';

/** What of one series is not in the common weeks. */
export interface LeftOut {
  /** Weeks of the series before the common ones begin. */
  weeksBefore: number;
  /** Weeks of the series after the common ones end. */
  weeksAfter: number;
  /** Mondays within the common weeks whose value is not known. */
  gaps: string[];
}

/** Two series on the weeks that both have. */
export interface AlignedSeries {
  first: WeeklySeries;
  second: WeeklySeries;
  /** How many weeks both have, gaps included; 0 where they do not meet. */
  weeks: number;
  /** Weeks in which both are known. */
  knownWeeks: number;
  leftOut: { first: LeftOut; second: LeftOut };
}

/**
 * Cuts two series to the weeks that both have, and tells what was left out. Nothing is filled.
 * @throws RangeError as `firstWeek` is no Monday, or a value is neither null nor finite
 */
export function alignWeeklySeries(first: WeeklySeries, second: WeeklySeries): AlignedSeries {
  const starts = [first, second].map((series) => readWeeklySeries(series).firstWeek);
  const [startOfFirst = 0, startOfSecond = 0] = starts;
  const from = Math.max(startOfFirst, startOfSecond);
  const end = Math.max(
    from,
    Math.min(startOfFirst + first.values.length, startOfSecond + second.values.length),
  );
  const cut = (series: WeeklySeries, start: number) => {
    const values = series.values.slice(from - start, end - start);
    const gaps = values.flatMap((value, index) => (value === null ? [getMonday(from + index)] : []));
    const weeksBefore = Math.min(from - start, series.values.length);
    const weeksAfter = series.values.length - weeksBefore - values.length;
    return { series: { firstWeek: getMonday(from), values }, leftOut: { weeksBefore, weeksAfter, gaps } };
  };
  const a = cut(first, startOfFirst);
  const b = cut(second, startOfSecond);
  return {
    first: a.series,
    second: b.series,
    weeks: end - from,
    knownWeeks: a.series.values.filter((value, index) => value !== null && b.series.values[index] !== null)
      .length,
    leftOut: { first: a.leftOut, second: b.leftOut },
  };
}
