const pattern = /^\d{4}-\d\d-\d\d$/;
const dayMs = 86_400_000;

/**
 * A day `YYYY-MM-DD` of the calendar, as days since 1970-01-01.
 * @throws RangeError where it is none
 */
export function parseDay(day: string): number {
  const timeMs = pattern.test(day) ? Date.parse(day) : Number.NaN;
  // The 30th of February is the 2nd of March to Date.parse.
  if (Number.isNaN(timeMs) || new Date(timeMs).getUTCDate() !== Number(day.slice(8))) {
    throw new RangeError(`@new-releases/analysis: ${JSON.stringify(day)} is no day YYYY-MM-DD`);
  }
  return timeMs / dayMs;
}
