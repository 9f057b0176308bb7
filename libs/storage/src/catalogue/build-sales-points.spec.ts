import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildSalesPoints, type BuildSalesPointsOptions } from './build-sales-points.js';

const build = (options: Partial<BuildSalesPointsOptions>) =>
  buildSalesPoints({
    period: 'day',
    from: null,
    to: null,
    regions: [''],
    rows: [],
    silentFiles: [],
    ...options,
  });

const rowsOf = (days: Record<string, number | null>, region = '') =>
  Object.entries(days).map(([day, value]) => ({ region, day, value }));

/** `start value daysKnown`, and `*` where partial. */
const shorten = (points: ReturnType<typeof buildSalesPoints>) =>
  points.map(
    ({ start, value, daysKnown, isPartial }) => `${start} ${value} ${daysKnown}${isPartial ? ' *' : ''}`,
  );

describe('buildSalesPoints', () => {
  it('of nothing is nothing', () => {
    expect(build({})).toEqual([]);
    expect(build({ rows: rowsOf({ '2026-01-05': null }) })).toEqual([]);
    expect(build({ rows: rowsOf({ '2026-01-05': 1 }), from: '2026-01-06' })).toEqual([]);
    expect(build({ rows: rowsOf({ '2026-01-05': 1 }), from: '2026-01-06', to: '2026-01-04' })).toEqual([]);
  });

  it('leaves a day that is not known a gap, and takes a zero for what it is', () => {
    const rows = rowsOf({ '2024-02-28': 1, '2024-03-01': 0, '2024-03-02': null, '2024-03-03': -2.5 });
    expect(shorten(build({ rows }))).toEqual([
      '2024-02-28 1 1',
      '2024-02-29 null 0',
      '2024-03-01 0 1',
      '2024-03-02 null 0',
      '2024-03-03 -2.5 1',
    ]);
  });

  it('makes weeks from Monday to Sunday, over the change of the clocks and of the year', () => {
    const rows = rowsOf({ '2025-12-29': 1, '2026-01-04': 2, '2026-01-05': 4 });
    expect(shorten(build({ period: 'week', rows }))).toEqual(['2025-12-29 3 2 *', '2026-01-05 4 1 *']);
    const march = Array.from({ length: 14 }, (_, index) => `2026-03-${23 + index}`).slice(0, 9);
    const whole = build({
      period: 'week',
      rows: rowsOf(Object.fromEntries(march.map((day) => [day, 0.1]))),
    });
    expect(shorten(whole)).toEqual(['2026-03-23 0.7 7', '2026-03-30 0.2 2 *']);
  });

  it('keeps weeks whole where from or to lies within one, and tells of no days that were not asked for', () => {
    const rows = rowsOf({ '2026-01-05': 1, '2026-01-11': 2, '2026-01-12': 4, '2026-01-19': 8 });
    const wanted = { from: '2026-01-07', to: '2026-01-12' };
    expect(shorten(build({ period: 'week', rows, ...wanted }))).toEqual([
      '2026-01-05 3 2 *',
      '2026-01-12 4 1 *',
    ]);
    expect(build({ rows, ...wanted }).map(({ start }) => start)).toEqual([
      '2026-01-07',
      '2026-01-08',
      '2026-01-09',
      '2026-01-10',
      '2026-01-11',
      '2026-01-12',
    ]);
  });

  it('adds regions up, and marks what not all of them tell', () => {
    const rows = [
      ...rowsOf({ '2026-01-05': 1, '2026-01-06': 2 }, 'DE'),
      ...rowsOf({ '2026-01-06': 3 }, 'AT'),
    ];
    expect(shorten(build({ rows, regions: ['AT', 'DE'] }))).toEqual(['2026-01-05 1 0 *', '2026-01-06 5 1']);
  });

  it('fills what a file says was not sold, beside other regions and within its span alone', () => {
    const rows = [
      ...rowsOf({ '2026-01-05': 1, '2026-01-08': 2 }, 'DE'),
      ...rowsOf({ '2026-01-06': 3 }, 'AT'),
    ];
    const silentFiles = [{ region: 'DE', firstDay: '2026-01-05', lastDay: '2026-01-07' }];
    expect(shorten(build({ rows, silentFiles, regions: ['DE'] }))).toEqual([
      '2026-01-05 1 1',
      '2026-01-06 0 1',
      '2026-01-07 0 1',
      '2026-01-08 2 1',
    ]);
    expect(shorten(build({ rows, silentFiles, regions: ['AT', 'DE'] }))).toEqual([
      '2026-01-05 1 0 *',
      '2026-01-06 3 1',
      '2026-01-07 0 0 *',
      '2026-01-08 2 0 *',
    ]);
  });

  it('takes a row that does not tell for a gap, also where silence means that nothing was sold', () => {
    const rows = [
      ...rowsOf({ '2026-01-05': 1, '2026-01-06': null, '2026-01-08': 2 }, 'DE'),
      ...rowsOf({ '2026-01-06': 3 }, 'AT'),
    ];
    const silentFiles = [{ region: 'DE', firstDay: '2026-01-05', lastDay: '2026-01-08' }];
    expect(shorten(build({ rows, silentFiles, regions: ['DE'] }))).toEqual([
      '2026-01-05 1 1',
      '2026-01-06 null 0',
      '2026-01-07 0 1',
      '2026-01-08 2 1',
    ]);
    expect(shorten(build({ rows, silentFiles, regions: ['AT', 'DE'] }))[1]).toBe('2026-01-06 3 0 *');
    expect(shorten(build({ period: 'week', rows, silentFiles, regions: ['DE'] }))).toEqual([
      '2026-01-05 3 3 *',
    ]);
  });

  it('adds up to the same by day and by week', () => {
    const days = fc.dictionary(
      fc
        .date({ min: new Date('2019-12-01'), max: new Date('2021-01-31'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10)),
      fc.integer({ min: -1_000, max: 1_000_000 }).map((cents) => cents / 100),
      { minKeys: 1, maxKeys: 60 },
    );
    fc.assert(
      fc.property(days, (known) => {
        const rows = rowsOf(known);
        const sum = (points: readonly { value: number | null }[]) =>
          points.reduce((all, { value }) => all + (value ?? 0), 0);
        const byDay = build({ rows });
        const byWeek = build({ rows, period: 'week' });
        expect(sum(byWeek)).toBeCloseTo(sum(byDay), 6);
        expect(byDay.filter(({ value }) => value !== null)).toHaveLength(rows.length);
        expect(byWeek.reduce((all, { daysKnown }) => all + daysKnown, 0)).toBe(rows.length);
        for (const { start } of byWeek) expect(new Date(start).getUTCDay()).toBe(1);
        for (const [index, { start }] of byDay.entries())
          expect(Date.parse(start)).toBe(Date.parse(byDay[0]?.start ?? '') + index * 86_400_000);
      }),
    );
  });
});
