import { describe, expect, it } from '@jest/globals';
import type { LearnedRateWindow, RateWindow } from '../types.js';
import { createWindowLearner, type Refusal } from './create-window-learner.js';

function setUp(learnedRate?: RateWindow) {
  const told: LearnedRateWindow[] = [];
  const learner = createWindowLearner({
    learnedRate,
    onRateLearned: (window) => {
      told.push(window);
    },
  });
  /** A refusal of a request that was sent after all others, with a window in full use. */
  const refuse = (atMs: number, facts: Partial<Refusal> = {}) => {
    const order = facts.order ?? atMs;
    const basics = { order, lastOrder: order, startedAtMs: atMs, atMs, pauseMs: 1_000 };
    learner.refuse({ ...basics, sent: [], inWindow: learner.window?.limit ?? 0, ...facts });
  };
  /** Windows in full use, one after the other; gives the limit after each. */
  const use = (windows: number, fromMs: number) =>
    Array.from({ length: windows }, (_, index) => {
      learner.bind();
      learner.settle(fromMs + index * 1_000);
      return learner.window?.limit;
    });
  return { learner, told, refuse, use };
}
const sent = (count: number, startedAtMs: number) =>
  Array.from({ length: count }, (_, index) => ({ order: index + 1, startedAtMs, refused: false }));
const window = { limit: 100, windowMs: 1_000 };

describe('a learner that knows nothing', () => {
  it('learns from the first refusal, and tells so', () => {
    const { learner, told, refuse } = setUp();
    expect(learner.window).toBeUndefined();
    refuse(5_000, { sent: sent(100, 4_000), pauseMs: 2_000 });
    expect(learner.window).toEqual({ limit: 90, windowMs: 2_500 });
    expect(told).toEqual([{ limit: 90, windowMs: 2_500, learnedAtMs: 5_000 }]);
  });

  it('learns nothing from a refusal of hardly anything', () => {
    const { learner, told, refuse } = setUp();
    refuse(5_000, { sent: sent(19, 4_000) });
    expect(learner.window).toBeUndefined();
    expect(told).toEqual([]);
  });

  it('has nothing to raise', () => {
    const { learner, use } = setUp();
    use(20, 0);
    expect(learner.window).toBeUndefined();
  });

  it('keeps at first to 95 % of what was refused at most', () => {
    const { refuse, use } = setUp();
    // 100 in 500 ms and half a second of pause: 90 in 1 s, and 200 at most.
    refuse(5_000, { sent: sent(100, 4_500), pauseMs: 1_000 });
    expect(use(3, 6_000)).toEqual([94, 98, 102]);
  });
});

describe('a learner that was handed a window', () => {
  it('begins with it, and tells nothing', () => {
    const { learner, told } = setUp(window);
    expect(learner.window).toBe(window);
    expect(told).toEqual([]);
  });

  it('raises it after six windows in full use, a step for each', () => {
    const { told, use } = setUp(window);
    expect(use(8, 5_000)).toEqual([100, 100, 100, 100, 100, 105, 110, 115]);
    expect(told.map(({ limit, learnedAtMs }) => [limit, learnedAtMs])).toEqual([
      [105, 10_000],
      [110, 11_000],
      [115, 12_000],
    ]);
  });

  it('raises it not before a whole window went by', () => {
    const { learner, use } = setUp(window);
    use(6, 0);
    learner.bind();
    learner.settle(5_999);
    expect(learner.window?.limit).toBe(105);
    learner.settle(6_000);
    expect(learner.window?.limit).toBe(110);
  });

  it('raises it only where it was used to the full', () => {
    const { learner, use } = setUp(window);
    use(6, 0);
    for (let atMs = 6_000; atMs < 60_000; atMs += 1_000) learner.settle(atMs);
    expect(learner.window?.limit).toBe(105);
  });

  it('counts a refusal as no quiet time', () => {
    const { learner, refuse, use } = setUp(window);
    use(6, 0);
    refuse(5_500, { inWindow: 10 });
    learner.bind();
    learner.settle(6_499);
    expect(learner.window?.limit).toBe(105);
    learner.settle(6_500);
    expect(learner.window?.limit).toBe(110);
  });

  it('lowers it for a refusal in full use, then keeps below what was refused for six windows', () => {
    const { told, refuse, use } = setUp(window);
    refuse(5_000);
    expect(told).toEqual([{ limit: 90, windowMs: 1_000, learnedAtMs: 5_000 }]);
    // 95 % of the hundred that were refused; then freely.
    expect(use(7, 6_000)).toEqual([94, 95, 95, 95, 95, 99, 103]);
  });

  it.each([
    [49, 100],
    [50, 90],
  ])('with %d requests in a window of 100 has %d after a refusal', (inWindow, limit) => {
    const { learner, refuse } = setUp(window);
    refuse(5_000, { inWindow });
    expect(learner.window?.limit).toBe(limit);
  });

  it('lowers it at most once a window, and not for what was under way', () => {
    const { learner, refuse } = setUp(window);
    refuse(5_000, { order: 50, lastOrder: 60 });
    refuse(5_999, { order: 61 });
    expect(learner.window?.limit).toBe(90);
    refuse(7_000, { order: 60 });
    expect(learner.window?.limit).toBe(90);
    refuse(7_000, { order: 61 });
    expect(learner.window?.limit).toBe(81);
    refuse(8_000, { order: 62 });
    expect(learner.window?.limit).toBe(72);
  });

  it('answers a refusal right after a raise at once', () => {
    const { learner, refuse, use } = setUp(window);
    use(6, 0);
    refuse(5_001);
    expect(learner.window?.limit).toBe(94);
  });

  it('tells nothing where a limit of one cannot be lowered', () => {
    const { learner, told, refuse } = setUp({ limit: 1, windowMs: 1_000 });
    refuse(5_000);
    expect(learner.window?.limit).toBe(1);
    expect(told).toEqual([]);
  });
});

it('needs nobody to tell', () => {
  const learner = createWindowLearner({ learnedRate: window, onRateLearned: undefined });
  const facts = { order: 1, lastOrder: 1, startedAtMs: 0, atMs: 0, pauseMs: 1, sent: [], inWindow: 100 };
  learner.refuse(facts);
  expect(learner.window?.limit).toBe(90);
});
