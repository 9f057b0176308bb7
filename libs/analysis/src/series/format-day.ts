/** The day `YYYY-MM-DD` of a number of days since 1970-01-01, see `parseDay`. */
export function formatDay(number: number): string {
  return new Date(number * 86_400_000).toISOString().slice(0, 10);
}
