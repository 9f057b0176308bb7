const dayMs = 86_400_000;

/** The day of a moment, in UTC as release days are. */
export function toDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

/** The Monday of the week that began so many weeks before a moment's own. */
export function getMondayBefore(ms: number, weeks: number): string {
  const weekday = (new Date(ms).getUTCDay() + 6) % 7;
  return toDay(ms - (weekday + 7 * weeks) * dayMs);
}
