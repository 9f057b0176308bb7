import { RateLimitedError } from '../errors/rate-limited-error.js';
import type { Call } from '../open-call.js';
import type { LearnedRateWindow, RateWindow, Sleep } from '../types.js';
import { createPacer } from './create-pacer.js';
import { createRequestLog } from './create-request-log.js';
import { createWindowLearner } from './create-window-learner.js';
import { spotifyWindowMs } from './learn-window.js';
import { createWaitingLine } from './create-waiting-line.js';
import type { Slot } from './slot.js';

export interface ThrottleOptions {
  concurrency: number;
  rate: RateWindow | undefined;
  learnedRate: RateWindow | undefined;
  onRateLearned: ((window: LearnedRateWindow) => void) | undefined;
  now: () => number;
  sleep: Sleep;
}

export interface Throttle {
  /**
   * Waits for a slot; older calls go first. Rejects with the reason of the call's signal, or with
   * RateLimitedError at once when the wait would end after the call's deadline.
   */
  acquire(call: Call): Promise<Slot>;
  /** The request of this slot met a short 429: everybody waits `pauseMs`; a window is learned or lowered. */
  refuse(slot: Slot, pauseMs: number): void;
  /** Gives the slot back. It counts in the window only if its request was sent. */
  release(slot: Slot): void;
}

/** Enough for 600 requests/s over 30 s; more says nothing more about a rate. */
const logCapacity = 20_000;

/** So many answers before the shortest of them is taken for the time that no answer falls short of. */
const leastAnswers = 20;

/**
 * Creates a throttle: at most `concurrency` requests in flight, and never more than `limit` in a rolling window that
 * was set by hand; a learned one is paced.
 *
 * The server counts a request at some instant between its start and its end. Held until `windowMs` after its end, its
 * place would always be free when the next one takes it, but a whole round trip of each window would be given away. So
 * the shortest time that any answer took is taken off: what the old request lost on its way back and the new one needs
 * on its way there come to that much together, as long as the two ways keep their shares of it. Where they jitter by
 * more, a refusal is possible; it costs a pause.
 */
export function createThrottle(options: ThrottleOptions): Throttle {
  const { concurrency, rate, now, sleep } = options;
  const line = createWaitingLine();
  const inFlight = new Set<Slot>();
  const learner = createWindowLearner(options);
  const log = createRequestLog(Math.max(logCapacity, rate?.limit ?? 0, options.learnedRate?.limit ?? 0));
  const pacer = createPacer();
  let pausedUntilMs = -Infinity;
  let answers = 0;
  let shortestMs = Infinity;
  let orders = 0;
  let clockMs = -Infinity;
  let wake: { atMs: number; controller: AbortController } | undefined;

  /** Never goes back, and counts a finished sleep as time passed, so no wait is repeated for a clock that is set. */
  function readClock(): number {
    clockMs = Math.max(clockMs, now());
    return clockMs;
  }

  /** When the next request may start; Infinity when one in flight must end first. */
  function nextStartMs(atMs: number): number {
    if (inFlight.size >= concurrency) return Infinity;
    if (rate !== undefined) return Math.max(pausedUntilMs, freeAtMs(rate, atMs));
    if (learner.window === undefined) return pausedUntilMs;
    log.forgetUntil(atMs - learner.window.windowMs);
    const dueMs = pacer.nextStartMs(learner.window);
    if (dueMs > atMs && log.size + inFlight.size >= learner.window.limit) learner.bind();
    return Math.max(pausedUntilMs, dueMs);
  }

  /** When a window set by hand has a place. */
  function freeAtMs({ limit, windowMs }: RateWindow, atMs: number): number {
    const holdMs = windowMs - (answers < leastAnswers ? 0 : Math.min(shortestMs, windowMs));
    log.forgetUntil(atMs - holdMs);
    const surplus = log.size + inFlight.size - limit;
    if (surplus < 0) return -Infinity;
    const blocker = log.at(surplus);
    return blocker === undefined ? Infinity : blocker.endedAtMs + holdMs;
  }

  function open(call: Call, atMs: number): Slot {
    orders += 1;
    const slot: Slot = {
      call,
      attemptsBefore: call.attempts,
      order: orders,
      startedAtMs: atMs,
      refused: false,
      answered: false,
    };
    inFlight.add(slot);
    if (learner.window !== undefined) pacer.start(learner.window, atMs);
    return slot;
  }

  function wasSent(slot: Slot): boolean {
    return slot.call.attempts > slot.attemptsBefore;
  }

  /** By durations, as the two clocks differ after the injected one was set back. */
  function tooLate(call: Call, waitMs: number): RateLimitedError | null {
    if (waitMs <= call.deadlineAtMs - now()) return null;
    const { operation, attempts, lastStatus: status, lastExcerpt: bodyExcerpt } = call;
    return new RateLimitedError({ operation, status, attempts, bodyExcerpt, retryAfterMs: waitMs });
  }

  function wakeAt(atMs: number): void {
    if (wake?.atMs === atMs) return;
    wake?.controller.abort();
    wake = undefined;
    if (atMs === Infinity) return;
    const mine = { atMs, controller: new AbortController() };
    wake = mine;
    sleep(Math.max(0, atMs - readClock()), mine.controller.signal).then(
      () => {
        if (wake !== mine) return;
        wake = undefined;
        clockMs = Math.max(clockMs, atMs);
        admit();
      },
      (error: unknown) => {
        if (wake !== mine) return;
        wake = undefined;
        const reason = error instanceof Error ? error : new Error('sleep failed', { cause: error });
        line.rejectWhere(() => reason);
      },
    );
  }

  function admit(): void {
    const atMs = readClock();
    let startMs = nextStartMs(atMs);
    while (startMs <= atMs) {
      const waiter = line.takeFirst();
      if (waiter === undefined) break;
      waiter.resolve(open(waiter.call, atMs));
      startMs = nextStartMs(atMs);
    }
    // Whoever stands further back starts later still. Waits for requests in flight end by the call's own timer.
    if (startMs > atMs && startMs !== Infinity) line.rejectWhere(({ call }) => tooLate(call, startMs - atMs));
    wakeAt(line.size === 0 ? Infinity : startMs);
  }

  function learn({ order, startedAtMs }: Slot, atMs: number, pauseMs: number): void {
    if (rate !== undefined) return;
    const sent = [...log.entries(), ...[...inFlight].filter(wasSent)];
    const inWindow = log.size + inFlight.size;
    learner.refuse({ order, lastOrder: orders, startedAtMs, atMs, pauseMs, sent, inWindow });
  }

  return {
    acquire(call) {
      if (call.signal.aborted) return Promise.reject(call.signal.reason as Error);
      const atMs = readClock();
      if (line.size === 0 && nextStartMs(atMs) <= atMs) return Promise.resolve(open(call, atMs));
      const slot = line.join(call, () => {
        if (line.size === 0) wakeAt(Infinity);
      });
      admit();
      return slot;
    },
    refuse(slot, pauseMs) {
      const atMs = readClock();
      slot.refused = true;
      pausedUntilMs = Math.max(pausedUntilMs, atMs + pauseMs);
      learn(slot, atMs, pauseMs);
    },
    release(slot) {
      const atMs = readClock();
      inFlight.delete(slot);
      if (!wasSent(slot)) {
        if (learner.window !== undefined) pacer.giveBack(learner.window);
      } else {
        const { order, startedAtMs, refused } = slot;
        log.add({ order, startedAtMs, endedAtMs: atMs, refused });
        if (slot.answered && !refused) {
          answers += 1;
          shortestMs = Math.min(shortestMs, atMs - startedAtMs);
        }
        learner.settle(atMs);
        if (rate === undefined && learner.window === undefined) log.forgetUntil(atMs - spotifyWindowMs);
      }
      if (line.size > 0) admit();
    },
  };
}
