import type { RateWindow } from '../types.js';
import type { SentRequest } from './create-request-log.js';

/** Spotify counts the requests of a rolling 30 s (https://developer.spotify.com/documentation/web-api/concepts/rate-limits). */
export const spotifyWindowMs = 30_000;
/** Share of what was let through that is asked for from then on. */
const share = 0.9;
/** A refusal after fewer requests is no measure of a limit: Spotify's lets some hundred through in 30 s. */
const leastSample = 20;
/** Retry-After comes in whole seconds, rounded up: by half of one on average, by all of one at most. */
const roundedUpMs = 1_000;
/** By how much a limit is raised at a time. */
const growth = 1.05;

/** What a first refusal tells. */
export interface LearnedWindow {
  readonly window: RateWindow;
  /** What the limit in such a window is if Retry-After was rounded up by all that it can be; twice what was let through at most. */
  readonly mostLimit: number;
}

/**
 * Works out a window from the first refusal: 90 % of the requests sent in the 30 s before the refused one, in the
 * time from the first of them to the end of the pause that was asked for. Gives null when hardly anything was sent
 * before: then the refusal says nothing about our pace.
 */
export function learnWindow(
  sent: readonly Pick<SentRequest, 'order' | 'startedAtMs' | 'refused'>[],
  refusal: { order: number; startedAtMs: number; pauseMs: number },
): LearnedWindow | null {
  let count = 0;
  let firstAtMs = refusal.startedAtMs;
  for (const { order, startedAtMs, refused } of sent) {
    const before = order < refusal.order && startedAtMs > refusal.startedAtMs - spotifyWindowMs;
    if (!before || refused) continue;
    count += 1;
    firstAtMs = Math.min(firstAtMs, startedAtMs);
  }
  if (count < leastSample) return null;
  const lengthMs = (lessMs: number) => {
    const waitMs = Math.max(0, refusal.pauseMs - lessMs);
    return Math.max(1, Math.min(spotifyWindowMs, refusal.startedAtMs - firstAtMs + waitMs));
  };
  const windowMs = Math.ceil(lengthMs(roundedUpMs / 2));
  return {
    window: { limit: Math.max(1, Math.floor(count * share)), windowMs },
    // Never more than twice as much: a burst that was refused at once says little about the length.
    mostLimit: count * Math.min(2, windowMs / lengthMs(roundedUpMs)),
  };
}

/** Lowers a learned window by 10 %, never below one request. */
export function lowerWindow({ limit, windowMs }: RateWindow): RateWindow {
  return { limit: Math.max(1, Math.floor(limit * share)), windowMs };
}

/** Raises a learned window by 5 %, at least by one request, and never above `ceiling`. */
export function raiseWindow({ limit, windowMs }: RateWindow, ceiling: number): RateWindow {
  return {
    limit: Math.max(limit, Math.min(Math.max(limit + 1, Math.floor(limit * growth)), ceiling)),
    windowMs,
  };
}
