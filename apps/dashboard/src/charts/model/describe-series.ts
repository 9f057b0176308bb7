import { countThings } from '../../format/count-things.js';
import type { Formats } from '../../format/create-formats.js';

/** A value of a series. */
export interface SeriesValue {
  readonly start: string;
  readonly value: number | null;
  readonly isPartial: boolean;
  /** Of a sum over days: of how many of them something is known. */
  readonly daysKnown?: number;
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
  if (first === undefined || last === undefined) {
    const parts = values.filter(({ value, isPartial }) => isPartial && value !== null);
    return `${parts.length === 0 ? 'Nothing is known of this time.' : describeParts(parts, options)}${missing}`;
  }
  const highest = known.reduce((best, one) => (one.value > best.value ? one : best), first);
  const lowest = known.reduce((best, one) => (one.value < best.value ? one : best), first);
  const span = `From ${formats.day(first.start)} to ${formats.day(last.start)}`;
  if (highest.value === lowest.value) return `${span}: always ${format(last.value)}.${missing}`;
  return (
    `${span}: between ${format(lowest.value)} (${formats.day(lowest.start)}) ` +
    `and ${format(highest.value)} (${formats.day(highest.start)}), last ${format(last.value)}.${missing}`
  );
}

/** Says of periods of which none is known whole why they are not compared, and where what is known of them can be seen. */
function describeParts(
  parts: readonly SeriesValue[],
  { formats, period }: { formats: Formats; period: string },
): string {
  const each = parts.length === 1 ? '' : 'each ';
  const days = parts.flatMap(({ daysKnown }) => daysKnown ?? []);
  const fewest = Math.min(...days);
  const most = Math.max(...days);
  const hasDays = period === 'week' && days.length === parts.length;
  const known =
    fewest === most ? formats.number(most) : `${formats.number(fewest)} to ${formats.number(most)}`;
  return `${countThings(formats, parts.length, period)}, ${each}known in part only${
    hasDays ? ` (${known} of 7 days)` : ''
  }: too small to compare.${hasDays ? ' Per day shows what is known.' : ''}`;
}
