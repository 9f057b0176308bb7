import type { Refusal } from '../refusal.js';
import type { RefusedResult } from './analysis-outcome.js';

/** A refusal as it is stored. */
export function toRefusedResult({ reason, message, weeksNeeded, obstacles }: Refusal): RefusedResult {
  return {
    ...{ outcome: 'refused', reason, message, weeks_needed: weeksNeeded ?? null },
    obstacles: obstacles.map((one) => ({
      ...{ reason: one.reason, series: one.series, weeks_needed: one.weeksNeeded },
    })),
  };
}
