import { parseDay } from './parse-day.js';

const pattern = /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;

/**
 * A time of RFC 3339, `2026-11-22T14:30:00.000Z` or with an offset, in ms since 1970 (finer digits are cut); undefined
 * where it is none. A time without a zone is none: it would be another one on every machine.
 */
export function parseInstant(text: string): number | undefined {
  if (!pattern.test(text) || parseDay(text.slice(0, 10)) === undefined) return undefined;
  const timeMs = Date.parse(text);
  return Number.isNaN(timeMs) ? undefined : timeMs;
}
