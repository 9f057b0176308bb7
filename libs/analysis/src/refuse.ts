import type { Refusal, RefusalReason } from './refusal.js';

/** Builds a {@link Refusal} with one obstacle; see `blameSeries` and `joinRefusals`. */
export function refuse(reason: RefusalReason, message: string, weeksNeeded?: number): Refusal {
  return {
    ...{ outcome: 'refused', reason, message },
    ...(weeksNeeded === undefined ? {} : { weeksNeeded }),
    obstacles: [{ reason, series: null, weeksNeeded: weeksNeeded ?? null }],
  };
}
