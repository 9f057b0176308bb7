import type { WeeklySeries } from '../series/weekly-series.js';
import type { TrendSeries } from './trend.js';

/** A series of weeks as the analyses take it: what is known of a part of a week only is not known. Null where there is no week. */
export function toWeeklySeries({ points }: Pick<TrendSeries, 'points'>): WeeklySeries | null {
  const [first] = points;
  if (first === undefined) return null;
  return {
    firstWeek: first.start,
    values: points.map(({ value, isPartial }) => (isPartial ? null : value)),
  };
}
