import { parseDay } from './parse-day.js';

/**
 * Number of the ISO week that holds a day: 0 for that of 1970-01-05, the next one 1. Weeks begin on Monday, in UTC.
 * @throws RangeError where `day` is no day `YYYY-MM-DD` of the calendar
 */
export function getWeekNumber(day: string): number {
  // 1970-01-01 was a Thursday, so the first Monday after it is day 4.
  return Math.floor((parseDay(day) - 4) / 7);
}
