import type { LagRange } from './lag-range.js';
import type { Season } from './season.js';

/**
 * Weeks that two series must have in common: two years (one where there is no season to take out), so that a season can be told
 * from what happened once, and the farthest lag on top, so that every lag still has that many weeks to compare.
 */
export function getMinimumWeeks(season: Season, lags: LagRange): number {
  return (season === 'yearly' ? 104 : 52) + Math.max(Math.abs(lags.from), Math.abs(lags.to));
}
