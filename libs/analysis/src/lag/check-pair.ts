import type { Refusal } from '../refusal.js';
import { refuse } from '../refuse.js';
import type { LagRange } from './lag-range.js';
import type { PreparedSeries } from './prepared-series.js';

/** Weeks that must be left to compare at every lag. */
const minPairs = 40;

/** Says why two prepared series cannot be compared, or undefined. */
export function checkPair(
  releases: PreparedSeries,
  sales: PreparedSeries,
  lags: LagRange,
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
      `releases and sales have ${common} weeks in common, ${minimumWeeks} are needed: ${missing} more`,
      missing,
    );
  }
  for (let lag = lags.from; lag <= lags.to; lag++) {
    const shift = releases.firstWeek + lag - sales.firstWeek;
    let pairs = 0;
    for (let row = Math.max(0, shift); row < sales.innovations.length; row++) {
      const before = releases.rest[row - shift] ?? Number.NaN;
      if (!Number.isNaN(before) && !Number.isNaN(sales.innovations[row] ?? Number.NaN)) pairs++;
    }
    const spent = sales.design.length;
    if (pairs - spent < minPairs) {
      return refuse(
        'gaps',
        `at lag ${lag} only ${pairs} weeks can be compared, ${minPairs + spent} are needed; gaps take the weeks after them as well`,
      );
    }
  }
  return undefined;
}
