import { describe, expect, it } from '@jest/globals';
import { computeFaultBackoffMs, computeRateBackoffMs } from './compute-backoff.js';

describe('backoffs', () => {
  it('spreads faults over the whole of a growing, capped range', () => {
    const most = [1, 2, 3, 6, 7, 60].map((failures) => computeFaultBackoffMs(failures, () => 1));
    expect(most).toEqual([300, 600, 1_200, 9_600, 10_000, 10_000]);
    expect(computeFaultBackoffMs(5, () => 0)).toBe(0);
  });

  it('always waits at least half after a refusal', () => {
    const least = [1, 2, 5, 6, 60].map((refusals) => computeRateBackoffMs(refusals, () => 0));
    expect(least).toEqual([500, 1_000, 8_000, 15_000, 15_000]);
    expect(computeRateBackoffMs(3, () => 1)).toBe(4_000);
  });
});
