import type { DaySpan, ListedSpan } from '@new-releases/storage/catalogue';
import { parseDay } from '../series/parse-day.js';

/** How much is known of a day's releases: nothing, a part of them or of what they are, or all. */
export const coverage = { none: 0, part: 1, whole: 2 } as const;

/**
 * Tells of each day of a range how much of its releases listings can have shown. A listing covers the two weeks before its
 * end; the day on which it began was not over then.
 */
export function markCoveredDays(spans: readonly ListedSpan[], range: DaySpan): Uint8Array {
  const first = parseDay(range.from);
  const days = new Uint8Array(parseDay(range.to) - first + 1);
  for (const { coversFrom, coversTo } of spans) {
    const last = parseDay(coversTo) - first;
    days.fill(coverage.whole, Math.max(0, parseDay(coversFrom) - first), Math.max(0, last));
    if (last >= 0 && last < days.length) days[last] = Math.max(days[last] ?? 0, coverage.part);
  }
  return days;
}

/** Of some days not everything is known yet: changes `days`, those of the range, and gives them back. */
export function markDaysInPart(days: Uint8Array, inPart: readonly string[], range: DaySpan): Uint8Array {
  const first = parseDay(range.from);
  for (const day of inPart) {
    const place = parseDay(day) - first;
    if (days[place] === coverage.whole) days[place] = coverage.part;
  }
  return days;
}
