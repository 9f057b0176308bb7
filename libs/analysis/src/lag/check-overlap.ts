import { countOfWeeks } from '../count-of-weeks.js';
import type { Refusal } from '../refusal.js';
import { refuse } from '../refuse.js';
import type { PreparedSeries } from './prepared-series.js';

/** Says why two prepared series do not meet for long enough, or undefined. */
export function checkOverlap(
  releases: PreparedSeries,
  sales: PreparedSeries,
  minimumWeeks: number,
): Refusal | undefined {
  const from = Math.max(releases.firstWeek, sales.firstWeek);
  const end = Math.min(
    releases.firstWeek + releases.innovations.length,
    sales.firstWeek + sales.innovations.length,
  );
  const common = Math.max(0, end - from);
  if (common < minimumWeeks) {
    const missing = minimumWeeks - common;
    return refuse(
      'no-overlap',
      `releases and sales have ${countOfWeeks(common)} in common, ${minimumWeeks} are needed: ${missing} more`,
      missing,
    );
  }
  return undefined;
}
