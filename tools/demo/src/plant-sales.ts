import { createRandom, type Random, type WeeklySeries } from '@new-releases/analysis';

const dayMs = 86_400_000;

/** What the made-up sales hold: one product that moves with releases, and one that does not. */
export const planted = {
  moving: { product: 'Headphones', weeksLater: 3, unitsPerRelease: 6, price: 79 },
  still: { product: 'Umbrellas', price: 19 },
} as const;

/** Parts of a week by weekday, from Monday. */
const weekdayShares = [0.12, 0.11, 0.12, 0.14, 0.19, 0.24, 0.08];
/** Chance of a week, in units. */
const noise = 35;

/**
 * A CSV file of sales by day, for all whole weeks for which releases are known early enough.
 *
 * @param releases of each week; null where they are not known
 * @param today day that is not over, `YYYY-MM-DD`: sales end with the last Sunday before
 */
export function plantSales(releases: WeeklySeries, today: string, seed: number): string {
  const { moving, still } = planted;
  const random = createRandom(seed);
  const lines = ['date,product,units,revenue'];
  for (let week = 0; ; week++) {
    const mondayMs = Date.parse(releases.firstWeek) + week * 7 * dayMs;
    if (mondayMs + 7 * dayMs > Date.parse(today)) break;
    const chances = [drawNormal(random), drawNormal(random)] as const;
    const before = releases.values[week - moving.weeksLater] ?? null;
    if (before === null) continue;
    const season = getSeason(mondayMs);
    const units = {
      [moving.product]: 300 + 60 * season + moving.unitsPerRelease * before + noise * chances[0],
      [still.product]: 260 - 90 * season + noise * chances[1],
    };
    for (const { product, price } of [moving, still]) {
      for (const [weekday, count] of spread(Math.round(units[product])).entries()) {
        const day = new Date(mondayMs + weekday * dayMs).toISOString().slice(0, 10);
        lines.push([day, product, count, (count * price).toFixed(2)].join(','));
      }
    }
  }
  return `${lines.join('\n')}\n`;
}

/** 1 in the first days of January, -1 in summer. */
function getSeason(timeMs: number): number {
  const yearMs = Date.UTC(new Date(timeMs).getUTCFullYear(), 0, 1);
  return Math.cos((2 * Math.PI * (timeMs - yearMs)) / (365.25 * dayMs));
}

/** Close enough to a normal distribution. */
function drawNormal(random: Random): number {
  return Array.from({ length: 12 }, () => random.next()).reduce((sum, value) => sum + value, -6);
}

/** Units of a week by day, whole ones that add up to it. */
function spread(units: number): number[] {
  let share = 0;
  let given = 0;
  return weekdayShares.map((part) => {
    share += part;
    const count = Math.round(units * share) - given;
    given += count;
    return count;
  });
}
