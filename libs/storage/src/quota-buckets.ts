import { toIsoTime } from './to-iso-time.js';

/** Requests are counted per ten minutes. */
export const quotaBucketMs = 600_000;

/** Spotify's quota counts about a day; see https://developer.spotify.com/documentation/web-api/concepts/quota-modes */
export const quotaWindowMs = 86_400_000;

/** How long after the start of its bucket a request counts: the whole bucket counts for a day. */
export const quotaFreeAfterMs = quotaWindowMs + quotaBucketMs;

/** Start of the bucket that a time falls into. */
export function toBucketStart(epochMs: number): string {
  return toIsoTime(Math.floor(epochMs / quotaBucketMs) * quotaBucketMs);
}

/** Start of the oldest bucket that holds requests of the day before a time; the whole bucket counts. */
export function oldestCountedBucket(epochMs: number): string {
  return toBucketStart(epochMs - quotaWindowMs);
}
