/** How the discovering half of a run tells the reading half that there is more, or that there will be no more. */
export interface DiscoveryGate {
  readonly isFinished: boolean;
  /** A page was committed. */
  pageStored(): void;
  /** No page will follow. */
  finish(): void;
  /** Resolves at the next page or at the end; at once when finished. Rejects when the signal aborts. */
  waitForChange(signal: AbortSignal): Promise<void>;
}

export function createDiscoveryGate(): DiscoveryGate {
  let finished = false;
  let waiting: (() => void)[] = [];
  const wake = () => {
    const awake = waiting;
    waiting = [];
    for (const resolve of awake) resolve();
  };
  return {
    get isFinished() {
      return finished;
    },
    pageStored: wake,
    finish() {
      finished = true;
      wake();
    },
    waitForChange(signal) {
      if (finished) return Promise.resolve();
      return new Promise((resolve, reject) => {
        const abort = () => {
          reject(signal.reason as Error);
        };
        if (signal.aborted) {
          abort();
          return;
        }
        signal.addEventListener('abort', abort, { once: true });
        waiting.push(() => {
          signal.removeEventListener('abort', abort);
          resolve();
        });
      });
    },
  };
}
