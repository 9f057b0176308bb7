import type { Catalogue } from '@new-releases/storage/catalogue';
import { getMonday } from '../series/get-monday.js';
import { getWeekNumber } from '../series/get-week-number.js';
import { computeWeekdayProfile, type WeekdayShare } from './compute-weekday-profile.js';
import { readTrend } from './read-trend.js';
import type { TrendQuery } from './trend-query.js';
import type { TrendCoverage } from './trend.js';

/** Which part of the releases comes on which day of the week. */
export interface WeekdayProfile {
  readonly weekdays: readonly WeekdayShare[];
  /** Whole weeks that it was made of; those that listings have shown in part are left out. */
  readonly weeks: number;
  readonly coverage: TrendCoverage;
}

/** Weeks that are looked at where no first day is asked for. */
const weeksBefore = 52;

/** Reads the weekday profile of one series from the store; null where it has never had such a key. */
export function readWeekdayProfile(
  catalogue: Pick<Catalogue, 'countReleases'>,
  { by, key, from, to }: Pick<TrendQuery, 'by' | 'from' | 'to'> & { key: string },
): WeekdayProfile | null {
  const query = { by, keys: [key], measure: 'releases', period: 'day', to } as const;
  let trend = readTrend(catalogue, { ...query, from });
  if (trend?.range != null && from === null) {
    const start = getMonday(getWeekNumber(trend.range.to) - weeksBefore);
    trend = readTrend(catalogue, { ...query, from: start });
  }
  if (trend === null) return null;
  const weeks = new Map<number, number[]>();
  for (const { start, value, isPartial } of trend.series[0]?.points ?? []) {
    if (value === null || isPartial) continue;
    const week = getWeekNumber(start);
    weeks.set(week, [...(weeks.get(week) ?? []), value]);
  }
  const whole = [...weeks.values()].filter(({ length }) => length === 7);
  return { weekdays: computeWeekdayProfile(whole), weeks: whole.length, coverage: trend.coverage };
}
