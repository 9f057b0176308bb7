import type { Random } from '../statistics/random.js';

const attempts = 200;

/**
 * Draws a date from each pool, so that no two are nearer than `spacing` weeks, as the true events are. Undefined where that did not
 * succeed in many attempts.
 */
export function drawPlaceboDates(
  random: Random,
  pools: readonly (readonly number[])[],
  spacing: number,
): number[] | undefined {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const dates = pools.map((pool) => pool[random.nextInteger(pool.length)] ?? 0);
    const sorted = [...dates].sort((a, b) => a - b);
    if (sorted.every((date, place) => place === 0 || date - (sorted[place - 1] ?? 0) >= spacing))
      return dates;
  }
  return undefined;
}
