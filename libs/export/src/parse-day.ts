const pattern = /^\d{4}-\d\d-\d\d$/;
const dayMs = 86_400_000;

/** A day `YYYY-MM-DD` of the calendar, as days since 1970-01-01; undefined where it is none. */
export function parseDay(text: string): number | undefined {
  if (!pattern.test(text)) return undefined;
  const timeMs = Date.parse(text);
  // The 30th of February is the 2nd of March to Date.parse.
  if (Number.isNaN(timeMs) || new Date(timeMs).getUTCDate() !== Number(text.slice(8))) return undefined;
  return timeMs / dayMs;
}
