import { countOfWeeks } from '../count-of-weeks.js';
import { joinRefusals } from '../join-refusals.js';
import type { Refusal } from '../refusal.js';
import { refuse } from '../refuse.js';

/** Largest share of unknown weeks between the first known week and the last. */
const maxGapShare = 0.1;
/** Weeks that must differ from the most common value. */
const minVariedWeeks = 10;

/**
 * Says why a series cannot be analysed, or undefined.
 * @param values from the first known week to the last, NaN where unknown
 * @param name what to call it in messages
 */
export function checkSeries(values: Float64Array, name: string, minimumWeeks: number): Refusal | undefined {
  const known = values.filter((value) => !Number.isNaN(value));
  const gaps = values.length - known.length;
  const withGaps =
    gaps > maxGapShare * values.length
      ? [
          refuse(
            'gaps',
            `${gaps} of ${countOfWeeks(values.length)} of ${name} ${gaps === 1 ? 'is' : 'are'} unknown, at most a tenth may be`,
          ),
        ]
      : [];
  if (values.length < minimumWeeks) {
    const missing = minimumWeeks - values.length;
    const message = `the series of ${name} has ${countOfWeeks(values.length)}, ${minimumWeeks} are needed: ${missing} more`;
    return joinRefusals([refuse('too-short', message, missing), ...withGaps]);
  }
  if (withGaps[0] !== undefined) return withGaps[0];
  const counts = new Map<number, number>();
  for (const value of known) counts.set(value, (counts.get(value) ?? 0) + 1);
  if (counts.size === 1) return refuse('constant', `the series of ${name} is the same in every week`);
  const varied = known.length - Math.max(...counts.values());
  if (varied >= minVariedWeeks) return undefined;
  return refuse(
    'sparse',
    `the series of ${name} differs from its most common value in ${countOfWeeks(varied)} only, ${minVariedWeeks} are needed; ask what happens round these weeks by an event study instead`,
  );
}
