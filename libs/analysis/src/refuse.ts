import type { Refusal, RefusalReason } from './refusal.js';

/** Builds a {@link Refusal}. */
export function refuse(reason: RefusalReason, message: string, weeksNeeded?: number): Refusal {
  return { outcome: 'refused', reason, message, ...(weeksNeeded === undefined ? {} : { weeksNeeded }) };
}
