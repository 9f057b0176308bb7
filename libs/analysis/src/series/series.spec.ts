import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { alignWeeklySeries } from './align-weekly-series.js';
import { buildFeastColumns } from './build-feast-columns.js';
import { getMonday } from './get-monday.js';
import { getWeekNumber } from './get-week-number.js';
import { getWeekOfYear } from './get-week-of-year.js';
import { sumByWeek, type DailyValue } from './sum-by-week.js';

const listDays = (first: string, values: readonly (number | null)[]): DailyValue[] =>
  values.map((value, index) => ({
    day: new Date(Date.parse(first) + index * 86_400_000).toISOString().slice(0, 10),
    value,
  }));

describe('weeks', () => {
  it('are those of ISO 8601', () => {
    // R 4.2.2: format(as.Date(c("2020-12-28","2021-01-04","2024-12-30","2025-12-29","2026-12-28")), "%G-%V")
    const days = ['2020-12-28', '2021-01-04', '2024-12-30', '2025-12-29', '2026-12-28'];
    expect(days.map((day) => getWeekOfYear(getWeekNumber(day)))).toEqual([53, 1, 1, 1, 53]);
  });

  it('begin on Monday and hold seven days', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 40_000 }), (number) => {
        const day = new Date(number * 86_400_000);
        const monday = new Date(`${getMonday(getWeekNumber(day.toISOString().slice(0, 10)))}T00:00:00Z`);
        expect(monday.getUTCDay()).toBe(1);
        expect(Math.floor((day.getTime() - monday.getTime()) / 86_400_000 / 7)).toBe(0);
      }),
    );
  });

  it.each(['2026-02-30', '2026-2-3', 'today', '2026-13-01'])('are none of %s', (day) => {
    expect(() => getWeekNumber(day)).toThrow(RangeError);
  });
});

describe('buildFeastColumns', () => {
  it('knows the feasts of the calendar', () => {
    const columns = buildFeastColumns(getWeekNumber('2023-01-02'), 156);
    const weeks = columns.map((column) =>
      Array.from(column).flatMap((value, index) => (value ? [getMonday(2765 + index)] : [])),
    );
    expect(weeks).toEqual([
      ['2023-11-20', '2024-11-25', '2025-11-24'],
      ['2023-12-04', '2024-12-02', '2025-12-01'],
      ['2023-12-11', '2024-12-09', '2025-12-08'],
      ['2023-12-18', '2024-12-16', '2025-12-15'],
      ['2023-12-25', '2024-12-23', '2025-12-22'],
      ['2024-01-01', '2024-12-30'],
      ['2023-04-03', '2024-03-25', '2025-04-14'],
    ]);
  });
});

describe('sumByWeek', () => {
  it('sums whole weeks and leaves parts of weeks null', () => {
    const { series, partialWeeks } = sumByWeek(listDays('2026-01-07', new Array<number>(14).fill(2)));
    expect(series).toEqual({ firstWeek: '2026-01-05', values: [null, 14, null] });
    expect(partialWeeks).toEqual(['2026-01-05', '2026-01-19']);
  });

  it('takes means, and never an unknown day for a zero', () => {
    const days = listDays('2026-01-05', [1, 2, 3, 4, 5, 6, 7, 1, 1, 1, null, 1, 1, 1]);
    expect(sumByWeek(days, { by: 'mean' }).series.values).toEqual([4, null]);
    expect(sumByWeek(days, { absentDays: 'zero' }).series.values).toEqual([28, null]);
  });

  it('takes absent days for zero only where that was said', () => {
    const days = [
      { day: '2026-01-05', value: 3 },
      { day: '2026-01-18', value: 4 },
    ];
    expect(sumByWeek(days).series.values).toEqual([null, null]);
    expect(sumByWeek(days, { absentDays: 'zero' }).series.values).toEqual([3, 4]);
  });

  it('loses nothing of whole weeks, in any order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(1000), fc.nat(1000)), { minLength: 7, maxLength: 70 }),
        (drawn) => {
          const whole = drawn.slice(0, drawn.length - (drawn.length % 7));
          const days = listDays(
            '2026-01-05',
            whole.map(([value]) => value),
          );
          const keys = new Map(days.map((day, index) => [day, whole[index]?.[1] ?? 0]));
          const shuffled = [...days].sort((x, y) => (keys.get(x) ?? 0) - (keys.get(y) ?? 0));
          const { series } = sumByWeek(shuffled);
          const sum = (list: readonly (number | null)[]) =>
            list.reduce<number>((total, v) => total + (v ?? 0), 0);
          expect(sum(series.values)).toBe(sum(days.map(({ value }) => value)));
        },
      ),
    );
  });

  it('refuses what makes no sense', () => {
    expect(() => sumByWeek([])).toThrow('no day');
    expect(() => sumByWeek([...listDays('2026-01-05', [1]), ...listDays('2026-01-05', [2])])).toThrow(
      'twice',
    );
    expect(() => sumByWeek(listDays('2026-01-05', [Number.NaN]))).toThrow('finite');
  });
});

describe('alignWeeklySeries', () => {
  it('cuts to the common weeks and tells what was left out', () => {
    const aligned = alignWeeklySeries(
      { firstWeek: '2026-01-05', values: [1, 2, null, 4, 5] },
      { firstWeek: '2026-01-12', values: [20, 30, null, 50, 60, 70] },
    );
    expect(aligned).toEqual({
      first: { firstWeek: '2026-01-12', values: [2, null, 4, 5] },
      second: { firstWeek: '2026-01-12', values: [20, 30, null, 50] },
      weeks: 4,
      knownWeeks: 2,
      leftOut: {
        first: { weeksBefore: 1, weeksAfter: 0, gaps: ['2026-01-19'] },
        second: { weeksBefore: 0, weeksAfter: 2, gaps: ['2026-01-26'] },
      },
    });
  });

  it('has no common week where series do not meet', () => {
    const [early, late] = [
      { firstWeek: '2025-01-06', values: [1, 2] },
      { firstWeek: '2026-01-05', values: [1, 2, 3] },
    ];
    expect(alignWeeklySeries(early, late)).toMatchObject({
      weeks: 0,
      leftOut: { first: { weeksBefore: 2, weeksAfter: 0 }, second: { weeksBefore: 0, weeksAfter: 3 } },
    });
    expect(alignWeeklySeries(late, early)).toMatchObject({
      weeks: 0,
      leftOut: { first: { weeksBefore: 0, weeksAfter: 3 }, second: { weeksBefore: 2, weeksAfter: 0 } },
    });
  });

  it('takes weeks that begin on Monday only', () => {
    const series = { firstWeek: '2026-01-06', values: [1] };
    expect(() => alignWeeklySeries(series, series)).toThrow('no Monday');
  });
});
