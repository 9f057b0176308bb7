import type { WeeklySeries } from '../series/weekly-series.js';
import type { TrendPoint } from './trend.js';

/** A series of weeks, of releases or of sales, as the analyses take it: what is known of a part of a week only is not known. Null where there is no week. */
export function toWeeklySeries({
  points,
}: {
  points: readonly Pick<TrendPoint, 'start' | 'value' | 'isPartial'>[];
}): WeeklySeries | null {
  const [first] = points;
  if (first === undefined) return null;
  return {
    firstWeek: first.start,
    values: points.map(({ value, isPartial }) => (isPartial ? null : value)),
  };
}
