import { getMonday } from '../series/get-monday.js';
import { getWeekNumber } from '../series/get-week-number.js';
import { readWeeklySeries } from '../series/read-weekly-series.js';
import type { WeeklySeries } from '../series/weekly-series.js';

/**
 * The weeks of a series from one Monday to another, both included. Weeks that the series does not reach are not there.
 * @throws RangeError where a day is none, or the series makes no sense
 */
export function cutWeeks(series: WeeklySeries, weeks: { from: string; to: string }): WeeklySeries {
  const { firstWeek, values } = readWeeklySeries(series);
  const from = Math.max(firstWeek, getWeekNumber(weeks.from));
  const end = Math.min(firstWeek + values.length, getWeekNumber(weeks.to) + 1);
  return {
    firstWeek: getMonday(from),
    values: series.values.slice(from - firstWeek, Math.max(0, end - firstWeek)),
  };
}
