import { blameSeries } from '../blame-series.js';
import { countOfWeeks } from '../count-of-weeks.js';
import { joinRefusals } from '../join-refusals.js';
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
    const message = `at lag ${lag} only ${countOfWeeks(pairs)} can be compared, ${minLeft + spent} are needed`;
    const withGaps = refuse('gaps', `${message}; gaps take the weeks after them as well`);
    const [gaps, ...others] = (['releases', 'sales'] as const)
      .filter((side) => hasGaps(side === 'releases' ? releases : sales))
      .map((side) => blameSeries(withGaps, side));
    return gaps === undefined
      ? refuse('too-short', `${message}: ${missing} more`, missing)
      : joinRefusals([gaps, ...others]);
  }
  if (degreesOfFreedom < minDegreesOfFreedom) {
    return refuse(
      'too-short',
      `at lag ${lag} the ${pairs} weeks depend on each other so much that too few count as independent`,
    );
  }
  return undefined;
}

function hasGaps({ method }: PreparedSeries): boolean {
  return method.knownWeeks < method.weeks;
}
