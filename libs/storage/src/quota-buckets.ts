import { toIsoTime } from './to-iso-time.js';

/** Requests are counted per ten minutes. */
export const bucketMs = 600_000;

/** Spotify's quota counts about a day; see https://developer.spotify.com/documentation/web-api/concepts/quota-modes */
export const quotaWindowMs = 86_400_000;

/** Start of the bucket that a time falls into. */
export function toBucketStart(epochMs: number): string {
  return toIsoTime(Math.floor(epochMs / bucketMs) * bucketMs);
}

/** Start of the oldest bucket that holds requests of the day before a time; the whole bucket counts. */
export function oldestCountedBucket(epochMs: number): string {
  return toBucketStart(epochMs - quotaWindowMs);
}
