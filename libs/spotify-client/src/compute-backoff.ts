/**
 * Waits before attempt `failures + 1`, in ms. `random` gives 0 to below 1.
 *
 * Passing faults (5xx, network): 0.3, 0.6, 1.2, ... 10 s with full jitter, which spreads many callers best
 * (https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/).
 */
export function computeFaultBackoffMs(failures: number, random: () => number): number {
  return random() * Math.min(10_000, 300 * 2 ** (failures - 1));
}

/** A 429 without a usable Retry-After: 1, 2, 4, ... 30 s, of which at least half is always waited. */
export function computeRateBackoffMs(refusals: number, random: () => number): number {
  return Math.min(30_000, 1_000 * 2 ** (refusals - 1)) * (0.5 + random() / 2);
}
