import { expect, it } from '@jest/globals';
import { createRollingWindow } from './rolling-window.js';

it('never lets more than the limit through in any window, and tells when there is room', () => {
  const window = createRollingWindow();
  const accepted: number[] = [];
  for (let now = 0; now < 10_000; now += 7) {
    const wait = window.take(now, 5, 100);
    if (wait === null) accepted.push(now);
    else expect(wait).toBe(accepted.at(-5)! + 100 - now);
  }
  for (const [i, at] of accepted.entries()) {
    if (i >= 5) expect(at - accepted[i - 5]!).toBeGreaterThanOrEqual(100);
  }
  expect(accepted.length).toBeGreaterThan(450);
});

it('follows a limit that is lowered while it runs', () => {
  const window = createRollingWindow();
  for (let now = 0; now < 10; now++) expect(window.take(now, 10, 100)).toBeNull();
  // Eight of the ten must leave before two are left with room for a third.
  expect(window.take(50, 3, 100)).toBe(57);
  expect(window.take(107, 3, 100)).toBeNull();
  window.clear();
  expect(window.take(108, 1, 100)).toBeNull();
});
