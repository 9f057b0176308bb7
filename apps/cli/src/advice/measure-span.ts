import { getWeekNumber, type WeeklySeries } from '@new-releases/analysis';

/** How many weeks all of some series have, from the first known one to the last. @param weeks Mondays that they are cut to */
export function measureSpan(series: readonly WeeklySeries[], weeks: { from: string; to: string }): number {
  const spans = series.map((one) => findSpan(one));
  const from = Math.max(getWeekNumber(weeks.from), ...spans.map((span) => span.from));
  const end = Math.min(getWeekNumber(weeks.to) + 1, ...spans.map((span) => span.end));
  return Math.max(0, end - from);
}

/** Numbers of the first known week and of the one behind the last. */
function findSpan({ firstWeek, values }: WeeklySeries): { from: number; end: number } {
  const start = getWeekNumber(firstWeek);
  const first = values.findIndex((value) => value !== null);
  if (first === -1) return { from: start, end: start };
  return { from: start + first, end: start + values.findLastIndex((value) => value !== null) + 1 };
}
