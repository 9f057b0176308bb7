import { describe, expect, it } from '@jest/globals';
import { buildFeastColumns } from './build-feast-columns.js';
import { getMonday } from './get-monday.js';
import { getWeekNumber } from './get-week-number.js';

describe('buildFeastColumns', () => {
  it('knows the week that ends with Easter, the earliest and the latest included', () => {
    // Source: US Naval Observatory, The Date of Easter.
    const sundays = ['2008-03-23', '2011-04-24', '2019-04-21', '2024-03-31', '2027-03-28', '2038-04-25'];
    for (const sunday of sundays) {
      const week = getWeekNumber(sunday);
      const from = week - 60;
      const easter = buildFeastColumns(from, 120).at(-1);
      const mondays = Array.from(easter ?? []).flatMap((value, row) =>
        value === 1 ? [getMonday(from + row)] : [],
      );
      expect(mondays).toContain(getMonday(week));
      expect(mondays.length).toBeLessThanOrEqual(3);
    }
  });
});
