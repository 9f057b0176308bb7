import type { LearnedRateWindow, RateWindow } from '../types.js';
import type { SentRequest } from './create-request-log.js';
import { learnWindow, lowerWindow, raiseWindow } from './learn-window.js';

/** A short 429, and what was under way when it came. */
export interface Refusal {
  /** Of the refused request. */
  readonly order: number;
  /** The highest order given so far. */
  readonly lastOrder: number;
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
  /** A request had to wait for its place in the window. */
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
  let setAtMs = -Infinity;
  /** Since when there was neither a refusal nor a change. */
  let quietSinceMs = -Infinity;
  let orderAtSet = 0;
  let isBinding = false;
  let ceiling = window?.limit ?? Infinity;
  let windowsToCaution = cautiousWindows;

  function set(next: RateWindow, atMs: number, lastOrder: number): void {
    window = next;
    setAtMs = atMs;
    quietSinceMs = atMs;
    orderAtSet = lastOrder;
    isBinding = false;
    options.onRateLearned?.({ ...next, learnedAtMs: atMs });
  }

  function beCautious(refusedLimit: number): void {
    ceiling = Math.floor(refusedLimit * cautiousShare);
    windowsToCaution = cautiousWindows;
  }

  return {
    get window() {
      return window;
    },
    refuse({ order, lastOrder, atMs, pauseMs, sent, inWindow }) {
      quietSinceMs = atMs;
      if (window === undefined) {
        const learned = learnWindow(sent, { order, atMs, pauseMs });
        if (learned === null) return;
        beCautious(learned.limit / 0.9);
        set(learned, atMs, lastOrder);
        return;
      }
      // Requests that were already under way when the window changed say nothing about the new one.
      const isNew = order > orderAtSet && atMs - setAtMs >= window.windowMs;
      if (!isNew || inWindow * 2 < window.limit) return;
      const lowered = lowerWindow(window);
      beCautious(window.limit);
      if (lowered.limit < window.limit) set(lowered, atMs, lastOrder);
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
      if (raised.limit > window.limit) set(raised, atMs, orderAtSet);
      else quietSinceMs = atMs;
    },
  };
}
