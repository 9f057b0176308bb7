import type { LearnedRateWindow, RateWindow } from '../types.js';
import type { SentRequest } from './create-request-log.js';
import { learnWindow, lowerWindow, raiseWindow } from './learn-window.js';

/** A short 429, and what was under way when it came. */
export interface Refusal {
  /** Order and start of the refused request. */
  readonly order: number;
  /** The highest order given so far. */
  readonly lastOrder: number;
  readonly startedAtMs: number;
  /** When the answer came. */
  readonly atMs: number;
  readonly pauseMs: number;
  /** Requests of the last 30 s, the refused one among them or not. */
  readonly sent: readonly Pick<SentRequest, 'order' | 'startedAtMs' | 'refused'>[];
  /** Requests that count in the present window. */
  readonly inWindow: number;
}

/** Finds the rate limit from refusals. */
export interface WindowLearner {
  /** Undefined as long as nothing is known. */
  readonly window: RateWindow | undefined;
  refuse(refusal: Refusal): void;
  /** A request had to wait, and the window held as many as it may. */
  bind(): void;
  /** Raises a limit that was used to the full for a window without a refusal. */
  settle(atMs: number): void;
}

/** After a refusal, and at first for a limit that was handed in, nothing near it is tried for so many windows. */
const cautiousWindows = 6;
/** Share of a limit that was refused which is gone up to meanwhile. */
const cautiousShare = 0.95;

/**
 * Creates a learner that begins with what an earlier process learned. A refusal while the window is less than half
 * full only pauses: it tells of a fault, or of somebody else who uses the app, and not of our pace.
 */
export function createWindowLearner(options: {
  learnedRate: RateWindow | undefined;
  onRateLearned: ((window: LearnedRateWindow) => void) | undefined;
}): WindowLearner {
  let window = options.learnedRate;
  /** When it was learned or lowered; what a raise is answered with counts at once. */
  let loweredAtMs = -Infinity;
  /** Since when there was neither a refusal nor a change. */
  let quietSinceMs = -Infinity;
  let orderAtLowering = 0;
  let isBinding = false;
  let ceiling = window?.limit ?? Infinity;
  let windowsToCaution = cautiousWindows;

  function set(next: RateWindow, atMs: number): void {
    window = next;
    quietSinceMs = atMs;
    isBinding = false;
    options.onRateLearned?.({ ...next, learnedAtMs: atMs });
  }

  function lower(next: RateWindow, refusedLimit: number, atMs: number, lastOrder: number): void {
    ceiling = Math.floor(refusedLimit * cautiousShare);
    windowsToCaution = cautiousWindows;
    loweredAtMs = atMs;
    orderAtLowering = lastOrder;
    if (next.limit !== window?.limit) set(next, atMs);
  }

  return {
    get window() {
      return window;
    },
    refuse({ order, lastOrder, startedAtMs, atMs, pauseMs, sent, inWindow }) {
      quietSinceMs = atMs;
      if (window === undefined) {
        const learned = learnWindow(sent, { order, startedAtMs, pauseMs });
        if (learned === null) return;
        lower(learned.window, learned.mostLimit, atMs, lastOrder);
        return;
      }
      // What was under way when the window was lowered, or counts at the server still, says nothing about the new one.
      const isNew = order > orderAtLowering && atMs - loweredAtMs >= window.windowMs;
      if (!isNew || inWindow * 2 < window.limit) return;
      lower(lowerWindow(window), window.limit, atMs, lastOrder);
    },
    bind() {
      isBinding = true;
    },
    settle(atMs) {
      if (window === undefined || !isBinding || atMs - quietSinceMs < window.windowMs) return;
      isBinding = false;
      windowsToCaution -= 1;
      if (windowsToCaution <= 0) ceiling = Infinity;
      const raised = raiseWindow(window, ceiling);
      if (raised.limit > window.limit) set(raised, atMs);
      else quietSinceMs = atMs;
    },
  };
}
