import { getMonday } from './get-monday.js';
import { parseDay } from './parse-day.js';
import type { WeeklySeries } from './weekly-series.js';

/** A number of one day. */
export interface DailyValue {
  /** `YYYY-MM-DD`, in UTC. */
  day: string;
  /** Null where it is not known. */
  value: number | null;
}

/** How days become weeks. */
export interface SumByWeekOptions {
  /**
   * The sum of a week's days, or their mean.
   * @default 'sum'
   */
  by?: 'sum' | 'mean';
  /**
   * What a day that is not in the list means: nothing is known of it, or nothing happened. Say `zero` only of a list that was
   * kept the whole time, such as the orders of a shop.
   * @default 'unknown'
   */
  absentDays?: 'unknown' | 'zero';
}

/** A weekly series, and what did not make it into it. */
export interface SumByWeekResult {
  series: WeeklySeries;
  /** Mondays of the weeks of which some days are known and others are not; they are null in the series. */
  partialWeeks: string[];
}

/**
 * Adds days up into ISO weeks (Monday to Sunday, UTC), from the week of the first day to that of the last. A week with an
 * unknown day is null: a sum of six days is not the sum of the week, and nothing is filled in. That holds at both ends too: a list
 * that begins on a Wednesday has a first week that is null, also with `absentDays: 'zero'`, for what is outside the list was not kept.
 * @throws RangeError where the list is empty, a day is none, a day comes twice, or a value is not finite
 */
export function sumByWeek(days: readonly DailyValue[], options: SumByWeekOptions = {}): SumByWeekResult {
  const { by = 'sum', absentDays = 'unknown' } = options;
  const values = new Map<number, number | null>();
  for (const { day, value } of days) {
    const number = parseDay(day);
    if (values.has(number)) throw new RangeError(`@new-releases/analysis: ${day} comes twice`);
    if (value !== null && !Number.isFinite(value)) {
      throw new RangeError(`@new-releases/analysis: the value of ${day} is not finite`);
    }
    values.set(number, value);
  }
  if (values.size === 0) throw new RangeError('@new-releases/analysis: there is no day to sum up');
  const numbers = [...values.keys()].sort((a, b) => a - b);
  const [first = 0] = numbers;
  const last = numbers.at(-1) ?? first;
  const getValue = (day: number) => {
    const value = values.get(day);
    if (value !== undefined) return value;
    return absentDays === 'zero' && day > first && day < last ? 0 : null;
  };
  const firstWeek = Math.floor((first - 4) / 7);
  const weeks: (number | null)[] = [];
  const partialWeeks: string[] = [];
  for (let week = firstWeek; week * 7 + 4 <= last; week++) {
    const known = Array.from({ length: 7 }, (_, index) => getValue(week * 7 + 4 + index)).filter(
      (value) => value !== null,
    );
    const sum = known.reduce((total, value) => total + value, 0);
    weeks.push(known.length === 7 ? (by === 'sum' ? sum : sum / 7) : null);
    if (known.length > 0 && known.length < 7) partialWeeks.push(getMonday(week));
  }
  return { series: { firstWeek: getMonday(firstWeek), values: weeks }, partialWeeks };
}
