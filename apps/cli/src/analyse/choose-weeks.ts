import type { WeeklySeries } from '@new-releases/analysis';
import { UsageError } from '../usage-error.js';

const dayMs = 86_400_000;

/**
 * The weeks of an analysis: those that were asked for, else from the first week that any series knows to the last.
 * @throws UsageError where nothing is known, or the first week is behind the last
 */
export function chooseWeeks(
  series: readonly WeeklySeries[],
  asked: { from?: string; to?: string },
): { from: string; to: string } {
  const known = series.flatMap(({ firstWeek, values }) => {
    const first = values.findIndex((value) => value !== null);
    const last = values.findLastIndex((value) => value !== null);
    return first === -1 ? [] : [addWeeks(firstWeek, first), addWeeks(firstWeek, last)];
  });
  if (known.length === 0) throw new UsageError('analyse: nothing is known of these series');
  const sorted = known.sort();
  const from = asked.from === undefined ? (sorted[0] ?? '') : toMonday(asked.from);
  const to = asked.to === undefined ? (sorted.at(-1) ?? '') : toMonday(asked.to);
  if (from > to) throw new UsageError(`analyse: the first week, ${from}, is behind the last, ${to}`);
  return { from, to };
}

/** The Monday of the week of a day. */
function toMonday(day: string): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  return toDay(time - ((new Date(time).getUTCDay() + 6) % 7) * dayMs);
}

function addWeeks(monday: string, weeks: number): string {
  return toDay(Date.parse(`${monday}T00:00:00Z`) + weeks * 7 * dayMs);
}

function toDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
