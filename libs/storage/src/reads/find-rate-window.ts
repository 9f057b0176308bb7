import type { Driver } from '../open/open-driver.js';
import type { StoredRateWindow } from '../types/quota.js';

/** Finds the rate limit learned for an account. */
export function findRateWindow(driver: Driver, account: string): StoredRateWindow | null {
  return (
    driver
      .prepare<[string], StoredRateWindow>(
        'SELECT limit_count AS "limit", window_ms AS windowMs, learned_at AS learnedAt FROM throttle_windows WHERE account = ?',
      )
      .get(account) ?? null
  );
}
