import type { Refusal } from './refusal.js';
import { refuse } from './refuse.js';

/**
 * All that stands in the way of an analysis, as one refusal: whoever cures it is not sent back for the next. The reason is that of the first.
 * Weeks: the most that any of them needs.
 */
export function joinRefusals(refusals: readonly [Refusal, ...Refusal[]]): Refusal {
  const needed = refusals.flatMap(({ weeksNeeded }) => weeksNeeded ?? []);
  const messages = [...new Set(refusals.map(({ message }) => message))];
  return {
    ...refuse(refusals[0].reason, messages.join('; '), needed.length === 0 ? undefined : Math.max(...needed)),
    obstacles: refusals.flatMap(({ obstacles }) => obstacles),
  };
}
