import { getMonday, getWeekNumber, type WeeklySeries } from '@new-releases/analysis';
import { UsageError } from '../usage-error.js';

/**
 * The weeks of an analysis: those that were asked for, else from the first week that any series knows to the last; where none knows any, all that
 * they reach over, for it is refused then with what is missing.
 * @throws UsageError where the first week is behind the last
 */
export function chooseWeeks(
  series: readonly WeeklySeries[],
  asked: { from?: string; to?: string },
): { from: string; to: string } {
  const known = series.flatMap(({ firstWeek, values }) => {
    const first = values.findIndex((value) => value !== null);
    const last = values.findLastIndex((value) => value !== null);
    const week = getWeekNumber(firstWeek);
    return first === -1 ? [] : [getMonday(week + first), getMonday(week + last)];
  });
  const reached = series.flatMap(({ firstWeek, values }) => [
    firstWeek,
    getMonday(getWeekNumber(firstWeek) + Math.max(0, values.length - 1)),
  ]);
  const sorted = (known.length > 0 ? known : reached).sort();
  const from = asked.from === undefined ? (sorted[0] ?? '') : getMonday(getWeekNumber(asked.from));
  const to = asked.to === undefined ? (sorted.at(-1) ?? '') : getMonday(getWeekNumber(asked.to));
  if (from > to) throw new UsageError(`analyse: the first week, ${from}, is behind the last, ${to}`);
  return { from, to };
}
