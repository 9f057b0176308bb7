import { CatalogueTimeoutError } from '../errors/catalogue-timeout-error.js';
import type { Driver } from '../open/open-driver.js';

/** Bounds the time that a query takes. */
export interface TimeLimiter {
  /** Runs a query that names `within_time`; it fails with a CatalogueTimeoutError once the time is over. */
  within<T>(timeLimitMs: number | undefined, query: () => T): T;
}

/**
 * Adds the function `within_time()` to a handle: always true, and asked at rows that a query looks at (see within-time.ts; of
 * tables WITHOUT ROWID at each), which is where a query that takes too long can be given up. The driver has no other way to.
 */
export function createTimeLimit(driver: Driver, elapsed: () => number): TimeLimiter {
  let limitMs = Infinity;
  let endsAt = Infinity;
  driver.function('within_time', { deterministic: false, directOnly: true }, () => {
    if (elapsed() > endsAt) throw new CatalogueTimeoutError(limitMs);
    return 1;
  });
  return {
    within(timeLimitMs = Infinity, query) {
      const outer = { limitMs, endsAt };
      const ends = elapsed() + timeLimitMs;
      // A question within another has no more time than that one.
      if (ends < endsAt) {
        limitMs = timeLimitMs;
        endsAt = ends;
      }
      try {
        return query();
      } finally {
        ({ limitMs, endsAt } = outer);
      }
    },
  };
}
