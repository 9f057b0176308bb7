import { describe, expect, it } from '@jest/globals';
import { analyseLags, createRandom, type WeeklySeries } from '@new-releases/analysis';
import { planted, plantSales } from './plant-sales.js';

const dayMs = 86_400_000;
const random = createRandom(1);
const releases: WeeklySeries = {
  firstWeek: '2024-07-22',
  values: [...Array.from({ length: 120 }, () => 6 + random.nextInteger(24)), null],
};
const rows = plantSales(releases, '2026-11-12', 7)
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','));

const sumWeeks = (product: string): WeeklySeries => {
  const units = rows.filter((row) => row[1] === product).map((row) => Number(row[2]));
  return {
    firstWeek: rows[0]?.[0] ?? '',
    values: Array.from({ length: units.length / 7 }, (_, week) =>
      units.slice(7 * week, 7 * week + 7).reduce((sum, count) => sum + count),
    ),
  };
};
const analyse = (product: string) => {
  const result = analyseLags({ releases, sales: sumWeeks(product), lags: { from: -4, to: 12 } });
  if (result.outcome !== 'analysed') throw new Error(result.outcome);
  return result;
};

describe('plantSales', () => {
  it('has whole weeks, from when releases are known early enough to the last that is over', () => {
    expect([rows[0]?.[0], rows.at(-1)?.[0]]).toEqual(['2024-08-12', '2026-11-08']);
    const days = new Set(rows.map(([day]) => day));
    expect(days.size).toBe((Date.parse('2026-11-09') - Date.parse('2024-08-12')) / dayMs);
    expect(rows).toHaveLength(2 * days.size);
    expect(rows.every((row) => /^\d+$/.test(row[2] ?? ''))).toBe(true);
  });

  it('plants what can be found again, and what cannot', () => {
    const { movesAtLags, strongest } = analyse(planted.moving.product);
    expect(movesAtLags).toEqual([planted.moving.weeksLater]);
    expect(strongest.slopeInterval[0]).toBeLessThan(planted.moving.unitsPerRelease);
    expect(strongest.slopeInterval[1]).toBeGreaterThan(planted.moving.unitsPerRelease);
    expect(analyse(planted.still.product).movesAtLags).toEqual([]);
  });
});
