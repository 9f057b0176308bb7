export interface VirtualClock {
  now: () => number;
  sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** Moves the time without waking anybody. */
  advance: (ms: number) => void;
  /** Waits asked for so far, in ms. */
  readonly slept: number[];
  /** Sleepers that are still waiting. */
  readonly pending: number;
}

interface Sleeper {
  atMs: number;
  wake: () => void;
}

/** A clock whose sleepers wake, in order, as soon as nothing else is left to run. */
export function createVirtualClock(startMs = Date.UTC(2026, 10, 22)): VirtualClock {
  let nowMs = startMs;
  let scheduled = false;
  const slept: number[] = [];
  let sleepers: Sleeper[] = [];

  function schedule(): void {
    if (scheduled || sleepers.length === 0) return;
    scheduled = true;
    setImmediate(() => {
      scheduled = false;
      const first = sleepers.reduce<Sleeper | undefined>(
        (least, other) => (least === undefined || other.atMs < least.atMs ? other : least),
        undefined,
      );
      if (first === undefined) return;
      sleepers = sleepers.filter((other) => other !== first);
      nowMs = Math.max(nowMs, first.atMs);
      first.wake();
      schedule();
    });
  }

  return {
    now: () => nowMs,
    advance: (ms) => {
      nowMs += ms;
    },
    slept,
    get pending() {
      return sleepers.length;
    },
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted === true) {
          reject(signal.reason as Error);
          return;
        }
        slept.push(ms);
        const sleeper: Sleeper = { atMs: nowMs + ms, wake: resolve };
        const onAbort = (): void => {
          sleepers = sleepers.filter((other) => other !== sleeper);
          reject(signal?.reason as Error);
        };
        sleeper.wake = () => {
          signal?.removeEventListener('abort', onAbort);
          resolve();
        };
        signal?.addEventListener('abort', onAbort, { once: true });
        sleepers.push(sleeper);
        schedule();
      }),
  };
}
