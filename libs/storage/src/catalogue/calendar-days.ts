const dayMs = 86_400_000;
const weekDays = 7;

/** Days since 1970 of a day `YYYY-MM-DD`: days of the calendar have no hours, so no change of the clocks matters. */
export function toDayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / dayMs;
}

/** The day of a number of days since 1970. */
export function toDay(number: number): string {
  return new Date(number * dayMs).toISOString().slice(0, 10);
}

/** The Monday on or before a day, both as days since 1970, which began with a Thursday. */
export function toMonday(day: number): number {
  return day - ((((day + 3) % weekDays) + weekDays) % weekDays);
}
