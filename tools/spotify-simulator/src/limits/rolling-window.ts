/** Counts requests in a rolling window. */
export interface RollingWindow {
  /** Counts a request and returns null, or refuses it and returns the milliseconds until one would be accepted. */
  take(nowMs: number, limit: number, windowMs: number): number | null;
  clear(): void;
}

/**
 * Spotify's short-term limit: calls in a rolling window (https://developer.spotify.com/documentation/web-api/concepts/rate-limits).
 * A refused request does not count: a client that goes on asking is not held off longer.
 */
export function createRollingWindow(): RollingWindow {
  let accepted: number[] = [];
  return {
    take(nowMs, limit, windowMs) {
      let expired = 0;
      while (expired < accepted.length && (accepted[expired] ?? 0) <= nowMs - windowMs) expired++;
      if (expired > 0) accepted = accepted.slice(expired);
      if (accepted.length >= limit) {
        // The request that must leave the window before there is room.
        const blocking = accepted[accepted.length - Math.max(1, limit)] ?? nowMs;
        return blocking + windowMs - nowMs;
      }
      accepted.push(nowMs);
      return null;
    },
    clear() {
      accepted = [];
    },
  };
}
