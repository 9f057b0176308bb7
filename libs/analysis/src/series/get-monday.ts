/** The Monday `YYYY-MM-DD` of a week by its number, see `getWeekNumber`. */
export function getMonday(weekNumber: number): string {
  return new Date((weekNumber * 7 + 4) * 86_400_000).toISOString().slice(0, 10);
}
