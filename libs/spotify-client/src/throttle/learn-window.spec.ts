import { describe, expect, it } from '@jest/globals';
import { learnWindow, lowerWindow, raiseWindow } from './learn-window.js';

function sent(count: number, startedAtMs: number, options: { from?: number; refused?: boolean } = {}) {
  const { from = 1, refused = false } = options;
  return Array.from({ length: count }, (_, index) => ({ order: from + index, startedAtMs, refused }));
}

describe('learnWindow', () => {
  it('takes 90 % of what was sent before, in the time until the pause ends', () => {
    expect(learnWindow(sent(100, 0), { order: 101, startedAtMs: 5_000, pauseMs: 10_000 })).toEqual({
      // Half a second of the ten is what rounding up costs on average,
      window: { limit: 90, windowMs: 14_500 },
      // and a whole one at most: the hundred may have been those of 14 s.
      mostLimit: 100 * (14_500 / 14_000),
    });
  });

  it('never takes a longer window than 30 s, nor requests sent before that', () => {
    const requests = [...sent(50, 0), ...sent(20, 10_000, { from: 51 })];
    expect(learnWindow(requests, { order: 71, startedAtMs: 31_000, pauseMs: 20_000 })).toEqual({
      window: { limit: 18, windowMs: 30_000 },
      mostLimit: 20,
    });
  });

  it('counts neither later requests nor others that were refused', () => {
    const requests = [
      ...sent(40, 0),
      ...sent(4, 0, { from: 41, refused: true }),
      ...sent(5, 0, { from: 46 }),
    ];
    expect(learnWindow(requests, { order: 45, startedAtMs: 100, pauseMs: 1_000 })?.window.limit).toBe(36);
  });

  it('makes no more than twice of a burst that was refused at once', () => {
    expect(learnWindow(sent(100, 0), { order: 101, startedAtMs: 10, pauseMs: 1_000 })?.mostLimit).toBe(200);
  });

  it('takes the first of those that count for the beginning, in whatever order they ended', () => {
    const requests = [...sent(10, 4_000), ...sent(10, 2_000, { from: 11 }), ...sent(10, 3_000, { from: 21 })];
    expect(learnWindow(requests, { order: 31, startedAtMs: 5_000, pauseMs: 500 })?.window).toEqual({
      limit: 27,
      windowMs: 3_000,
    });
  });

  it('leaves out what was sent 30 s before, to the millisecond', () => {
    const requests = [...sent(30, 1_000), ...sent(20, 1_001, { from: 31 })];
    const learned = learnWindow(requests, { order: 51, startedAtMs: 31_000, pauseMs: 1_000 });
    expect(learned?.window).toEqual({ limit: 18, windowMs: 30_000 });
  });

  it('does not count the refused request itself', () => {
    expect(learnWindow(sent(20, 0), { order: 20, startedAtMs: 0, pauseMs: 1_000 })).toBeNull();
  });

  it('has a window of at least a millisecond', () => {
    expect(learnWindow(sent(20, 0), { order: 21, startedAtMs: 0, pauseMs: 100 })).toEqual({
      window: { limit: 18, windowMs: 1 },
      mostLimit: 20,
    });
  });

  it('rounds the window up to whole milliseconds', () => {
    expect(learnWindow(sent(20, 0.5), { order: 21, startedAtMs: 1_000, pauseMs: 500 })?.window.windowMs).toBe(
      1_000,
    );
  });

  it('learns nothing from hardly anything', () => {
    expect(learnWindow(sent(19, 0), { order: 20, startedAtMs: 0, pauseMs: 1_000 })).toBeNull();
    expect(learnWindow(sent(20, 0), { order: 21, startedAtMs: 0, pauseMs: 1_000 })?.window.limit).toBe(18);
  });
});

describe('raiseWindow', () => {
  it('adds 5 %, at least one, up to the ceiling, and never lowers', () => {
    expect(raiseWindow({ limit: 90, windowMs: 5 }, Infinity)).toEqual({ limit: 94, windowMs: 5 });
    expect(raiseWindow({ limit: 3, windowMs: 5 }, Infinity).limit).toBe(4);
    expect(raiseWindow({ limit: 90, windowMs: 5 }, 92).limit).toBe(92);
    expect(raiseWindow({ limit: 90, windowMs: 5 }, 80).limit).toBe(90);
  });
});

describe('lowerWindow', () => {
  it('takes 10 % off, down to one', () => {
    expect(lowerWindow({ limit: 90, windowMs: 5 })).toEqual({ limit: 81, windowMs: 5 });
    expect(lowerWindow({ limit: 2, windowMs: 5 }).limit).toBe(1);
    expect(lowerWindow({ limit: 1, windowMs: 5 }).limit).toBe(1);
  });
});
