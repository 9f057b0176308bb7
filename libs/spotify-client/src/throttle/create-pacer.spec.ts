import { describe, expect, it } from '@jest/globals';
import { createPacer } from './create-pacer.js';

/** Starts requests as early as the pacer allows from `fromMs` on. */
function startMany(pacer: ReturnType<typeof createPacer>, count: number, fromMs: number, limit: number) {
  const window = { limit, windowMs: 1000 };
  let nowMs = fromMs;
  return Array.from({ length: count }, () => {
    nowMs = Math.max(nowMs, pacer.nextStartMs(window));
    pacer.start(window, nowMs);
    return nowMs;
  });
}

describe('createPacer', () => {
  it('lets a twentieth of the limit go at once, and then keeps the distance', () => {
    const starts = startMany(createPacer(), 8, 5000, 100);
    expect(starts).toEqual([5000, 5000, 5000, 5000, 5000, 5010, 5020, 5030]);
  });

  it('lets a single one go where the limit is small', () => {
    expect(startMany(createPacer(), 3, 0, 2)).toEqual([0, 500, 1000]);
    expect(startMany(createPacer(), 2, 0, 1)).toEqual([0, 1000]);
  });

  it('saves nothing up in a quiet time', () => {
    const pacer = createPacer();
    startMany(pacer, 5, 0, 10);
    expect(startMany(pacer, 3, 60_000, 10)).toEqual([60_000, 60_100, 60_200]);
  });

  it('makes up for timers that fire late, as far as a burst goes', () => {
    const pacer = createPacer();
    const window = { limit: 100, windowMs: 1000 };
    startMany(pacer, 5, 0, 100);
    expect(pacer.nextStartMs(window)).toBe(10);
    pacer.start(window, 18);
    expect(pacer.nextStartMs(window)).toBe(20);
  });

  it('forgets one that was given back', () => {
    const pacer = createPacer();
    const window = { limit: 1, windowMs: 1000 };
    pacer.start(window, 0);
    pacer.giveBack(window);
    expect(pacer.nextStartMs(window)).toBe(0);
  });
});
