import { getMonday, getWeekNumber, type WeeklySeries } from '@new-releases/analysis';

/**
 * Mondays of the weeks with most releases, in order; none too near to either end for the windows of an event study, or to another one.
 * @param count how many
 * @param weeks that have to lie before, after and between them
 */
export function findBusyWeeks(
  { firstWeek, values }: WeeklySeries,
  count: number,
  weeks: { before: number; after: number; between: number },
): string[] {
  const busiest = values
    .map((value, week) => ({ value: value ?? -1, week }))
    .filter(({ value, week }) => value >= 0 && week >= weeks.before && week < values.length - weeks.after)
    .sort((a, b) => b.value - a.value);
  const chosen: number[] = [];
  for (const { week } of busiest) {
    if (chosen.length < count && chosen.every((one) => Math.abs(one - week) >= weeks.between))
      chosen.push(week);
  }
  const first = getWeekNumber(firstWeek);
  return chosen.sort((a, b) => a - b).map((week) => getMonday(first + week));
}
