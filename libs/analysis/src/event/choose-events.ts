import { getMonday } from '../series/get-monday.js';
import { getWeekNumber } from '../series/get-week-number.js';
import type { EventWindows } from './build-contrasts.js';
import type { LeftOutReason } from './event-study.js';

/** Events that can be studied. */
export interface ChosenEvents {
  /** Rows of the series, in order. */
  rows: number[];
  leftOut: { week: string; reason: LeftOutReason }[];
}

/**
 * Leaves out events outside of the series, whose windows do not fit into it or meet a gap, and of events whose event windows overlap
 * all but the first.
 * @param contrasts for each week of the series, NaN where the windows of a date do not fit or too little of them is known
 */
export function chooseEvents(
  days: readonly string[],
  firstWeek: number,
  contrasts: Float64Array,
  { eventWindow: [from, to], estimationWeeks, gapWeeks }: EventWindows,
): ChosenEvents {
  const rows: number[] = [];
  const leftOut: ChosenEvents['leftOut'] = [];
  const fits = (row: number) =>
    row + from - gapWeeks - estimationWeeks >= 0 && row + Math.max(0, to) < contrasts.length;
  const sorted = days.map((day) => getWeekNumber(day) - firstWeek).sort((a, b) => a - b);
  for (const [place, row] of sorted.entries()) {
    const week = getMonday(firstWeek + row);
    const before = rows.at(-1);
    if (sorted[place - 1] === row) leftOut.push({ week, reason: 'same-week' });
    else if (contrasts[row] === undefined) leftOut.push({ week, reason: 'outside-the-series' });
    else if (Number.isNaN(contrasts[row]))
      leftOut.push({ week, reason: fits(row) ? 'gaps' : 'window-does-not-fit' });
    else if (before !== undefined && row - before < to - from + 1)
      leftOut.push({ week, reason: 'overlaps-an-event' });
    else rows.push(row);
  }
  return { rows, leftOut };
}
