import { countThings } from '../../format/count-things.js';
import type { Formats } from '../../format/create-formats.js';

/** A value of a series. */
export interface SeriesValue {
  readonly start: string;
  readonly value: number | null;
  readonly isPartial: boolean;
}

/**
 * Puts a series into a sentence: from where to where, its highest and its last whole value, and how much of it is not known.
 * @param options.format writes a value with its unit
 * @param options.period what a period is called: `week`
 * @param options.unknown what a period without a value is: `not observed`
 */
export function describeSeries(
  values: readonly SeriesValue[],
  options: { formats: Formats; format: (value: number) => string; period: string; unknown: string },
): string {
  const { formats, format, period, unknown } = options;
  const known = values.flatMap(({ start, value, isPartial }) =>
    value === null || isPartial ? [] : [{ start, value }],
  );
  const gaps = values.filter(({ value }) => value === null).length;
  const missing = gaps === 0 ? '' : ` ${countThings(formats, gaps, period)} ${unknown}.`;
  const [first] = known;
  const last = known.at(-1);
  if (first === undefined || last === undefined) return `Nothing is known of this time.${missing}`;
  const highest = known.reduce((best, one) => (one.value > best.value ? one : best), first);
  const lowest = known.reduce((best, one) => (one.value < best.value ? one : best), first);
  const span = `From ${formats.day(first.start)} to ${formats.day(last.start)}`;
  if (highest.value === lowest.value) return `${span}: always ${format(last.value)}.${missing}`;
  return (
    `${span}: between ${format(lowest.value)} (${formats.day(lowest.start)}) ` +
    `and ${format(highest.value)} (${formats.day(highest.start)}), last ${format(last.value)}.${missing}`
  );
}
