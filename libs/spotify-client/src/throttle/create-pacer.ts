import type { RateWindow } from '../types.js';

/** Spreads requests over a window instead of sending them at once and then waiting for its end. */
export interface Pacer {
  /** When the next request may start. */
  nextStartMs(window: RateWindow): number;
  /** A request starts. */
  start(window: RateWindow, atMs: number): void;
  /** One that started was not sent after all. */
  giveBack(window: RateWindow): void;
}

/** Share of a limit, but one request at least, that may go at once after a quiet time. It makes up for timers that fire late. */
const burstShare = 0.05;

/**
 * Creates a pacer by the generic cell rate algorithm (ITU-T I.371). The length of a learned window is known to about
 * a second only; spread out, its requests keep to the limit per second, whatever length the server counts over.
 */
export function createPacer(): Pacer {
  /** When the next request would start if all kept their distance. */
  let dueMs = -Infinity;
  const distanceMs = ({ limit, windowMs }: RateWindow) => windowMs / limit;
  return {
    nextStartMs(window) {
      const burst = Math.max(1, Math.floor(window.limit * burstShare));
      return dueMs - (burst - 1) * distanceMs(window);
    },
    start(window, atMs) {
      dueMs = Math.max(dueMs, atMs) + distanceMs(window);
    },
    giveBack(window) {
      dueMs -= distanceMs(window);
    },
  };
}
