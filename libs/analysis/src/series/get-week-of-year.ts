/**
 * The ISO week of the year, 1 to 53, of a week by its number, see `getWeekNumber`.
 * Source: ISO 8601: week 1 is the one that holds the year's first Thursday.
 */
export function getWeekOfYear(weekNumber: number): number {
  const thursday = weekNumber * 7 + 7;
  const year = new Date(thursday * 86_400_000).getUTCFullYear();
  return Math.floor((thursday - Date.UTC(year, 0, 1) / 86_400_000) / 7) + 1;
}
