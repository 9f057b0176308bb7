import type { Refusal } from '../refusal.js';
import { refuse } from '../refuse.js';
import type { PreparedSeries } from './prepared-series.js';

/** Weeks that must be left at every lag beyond those that season, trend and past of either side took. */
const minLeft = 40;
/** Fewer say nothing, and t has no variance below three. */
const minDegreesOfFreedom = 10;

/** What a comparison at one lag rests on. */
export interface WeeksLeft {
  lag: number;
  /** Weeks that both sides have, after both were filtered. */
  pairs: number;
  /** Columns that season, trend and past of either side took. */
  spent: number;
  degreesOfFreedom: number;
}

/** Says why two series cannot be compared at a lag, or undefined. */
export function checkWeeksLeft(
  releases: PreparedSeries,
  sales: PreparedSeries,
  { lag, pairs, spent, degreesOfFreedom }: WeeksLeft,
): Refusal | undefined {
  const missing = minLeft + spent - pairs;
  if (missing > 0) {
    const message = `at lag ${lag} only ${pairs} weeks can be compared, ${minLeft + spent} are needed`;
    const hasGaps = [releases, sales].some(({ method }) => method.knownWeeks < method.weeks);
    return hasGaps
      ? refuse('gaps', `${message}; gaps take the weeks after them as well`)
      : refuse('too-short', `${message}: ${missing} more`, missing);
  }
  if (degreesOfFreedom < minDegreesOfFreedom) {
    return refuse(
      'too-short',
      `at lag ${lag} the ${pairs} weeks depend on each other so much that too few count as independent`,
    );
  }
  return undefined;
}
