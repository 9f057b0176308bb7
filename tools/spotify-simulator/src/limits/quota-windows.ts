/** Counts the requests of each quota over its window. */
export interface QuotaWindows {
  /** Counts a request and returns null, or refuses it and returns the milliseconds to the end of the window. */
  take(bucket: string, nowMs: number, limit: number, windowMs: number): number | null;
  clear(): void;
}

/**
 * Spotify's quota as observed: a window opens with its first call and ends a fixed time later; calls beyond the quota are
 * refused until then and do not count (https://developer.spotify.com/documentation/web-api/concepts/quota-modes).
 */
export function createQuotaWindows(): QuotaWindows {
  const windows = new Map<string, { openedMs: number; used: number }>();
  return {
    take(bucket, nowMs, limit, windowMs) {
      let window = windows.get(bucket);
      if (window === undefined || nowMs >= window.openedMs + windowMs) {
        window = { openedMs: nowMs, used: 0 };
        windows.set(bucket, window);
      }
      if (window.used >= limit) return window.openedMs + windowMs - nowMs;
      window.used += 1;
      return null;
    },
    clear() {
      windows.clear();
    },
  };
}
