import { getMonday } from '../../src/series/get-monday.js';
import { drawNormal } from '../../src/statistics/draw-normal.js';
import type { Random } from '../../src/statistics/random.js';

/** A random walk with normal steps. */
export function simulateWalk(random: Random, weeks: number): number[] {
  let level = 0;
  return Array.from({ length: weeks }, () => (level += drawNormal(random)));
}

/** Autoregressive noise of order one and variance one; begun in its long-run distribution. */
export function simulateNoise(random: Random, weeks: number, memory: number): number[] {
  let value = drawNormal(random);
  return Array.from({ length: weeks }, () => {
    const now = value;
    value = memory * value + Math.sqrt(1 - memory ** 2) * drawNormal(random);
    return now;
  });
}

/** A yearly season: two smooth waves of random phase, in units of the noise. */
export function simulateSeason(random: Random, weeks: number, size: number): number[] {
  const [phase, second] = [random.next(), random.next()];
  const turn = (2 * Math.PI * 7) / 365.25;
  return Array.from(
    { length: weeks },
    (_, week) =>
      size *
      (Math.sin(turn * week + 2 * Math.PI * phase) + 0.5 * Math.sin(2 * turn * week + 2 * Math.PI * second)),
  );
}

/**
 * Feasts as the calendar has them: the four weeks up to Christmas, the one after it, and that of the day after Thanksgiving,
 * whose ISO week differs from year to year. Sharp, and in every series at the same time, which is the trap.
 * @param firstWeek number of the first week, see `getWeekNumber`
 */
export function simulateFeasts(firstWeek: number, weeks: number, size: number): number[] {
  const heights = [0.4, 0.7, 1, 1, -0.8];
  const weekMs = 7 * 86_400_000;
  return Array.from({ length: weeks }, (_, index) => {
    const monday = Date.parse(getMonday(firstWeek + index));
    const thisYear = new Date(monday).getUTCFullYear();
    const height = [thisYear - 1, thisYear].reduce((sum, year) => {
      const afterChristmas = Math.ceil((monday - Date.UTC(year, 11, 25)) / weekMs);
      const firstOfNovember = new Date(Date.UTC(year, 10, 1)).getUTCDay();
      const blackFriday = Date.UTC(year, 10, 23 + ((11 - firstOfNovember) % 7));
      const isBlackFriday = monday <= blackFriday && blackFriday < monday + weekMs;
      return sum + (heights[afterChristmas + 3] ?? 0) + (isBlackFriday ? 1 : 0);
    }, 0);
    return size * height;
  });
}

/** A draw from the Poisson distribution, by counting; for means below 50. Source: Knuth, TAOCP 2, §3.4.1. */
export function drawPoisson(random: Random, mean: number): number {
  let count = 0;
  for (let product = random.next(); product > Math.exp(-mean); product *= random.next()) count++;
  return count;
}

export function add(...parts: readonly (readonly number[])[]): number[] {
  return (parts[0] ?? []).map((_, week) => parts.reduce((sum, part) => sum + (part[week] ?? 0), 0));
}
