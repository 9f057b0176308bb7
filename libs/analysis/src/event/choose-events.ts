import { getMonday } from '../series/get-monday.js';
import { getWeekNumber } from '../series/get-week-number.js';
import type { LeftOutReason } from './event-study.js';

/** Events that can be studied. */
export interface ChosenEvents {
  /** Rows of the series, in order. */
  rows: number[];
  leftOut: { week: string; reason: LeftOutReason }[];
}

/**
 * Leaves out events whose windows do not fit into the series or meet a gap, and of events whose event windows overlap all but
 * the first.
 * @param contrasts NaN where the windows of a date do not fit
 */
export function chooseEvents(
  days: readonly string[],
  firstWeek: number,
  contrasts: Float64Array,
  windowWeeks: number,
): ChosenEvents {
  const rows: number[] = [];
  const leftOut: ChosenEvents['leftOut'] = [];
  const sorted = days.map((day) => getWeekNumber(day) - firstWeek).sort((a, b) => a - b);
  for (const [place, row] of sorted.entries()) {
    const week = getMonday(firstWeek + row);
    const before = rows.at(-1);
    if (sorted[place - 1] === row) leftOut.push({ week, reason: 'same-week' });
    else if (contrasts[row] === undefined) leftOut.push({ week, reason: 'outside-the-series' });
    else if (Number.isNaN(contrasts[row])) leftOut.push({ week, reason: whyNot(row, contrasts) });
    else if (before !== undefined && row - before < windowWeeks)
      leftOut.push({ week, reason: 'overlaps-an-event' });
    else rows.push(row);
  }
  return { rows, leftOut };
}

/** At the ends it is the windows, in between it is the gaps. */
function whyNot(row: number, contrasts: Float64Array): LeftOutReason {
  const first = contrasts.findIndex((value) => !Number.isNaN(value));
  const last = contrasts.findLastIndex((value) => !Number.isNaN(value));
  return row < first || row > last ? 'window-does-not-fit' : 'gaps';
}
