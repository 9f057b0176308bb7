/** How the discovering half of a run tells the reading half that there is more, or that there will be no more. */
export interface DiscoveryGate {
  readonly isFinished: boolean;
  /** A page was committed. */
  pageStored(): void;
  /** No page will follow. */
  finish(): void;
  /** Rises with each page, and at the end. */
  readonly version: number;
  /** Resolves once the version is another than this; at once when it is already. Rejects when the signal aborts. */
  waitForChange(version: number, signal: AbortSignal): Promise<void>;
}

export function createDiscoveryGate(): DiscoveryGate {
  let finished = false;
  let version = 0;
  let waiting: (() => void)[] = [];
  const wake = () => {
    version += 1;
    const awake = waiting;
    waiting = [];
    for (const resolve of awake) resolve();
  };
  return {
    get isFinished() {
      return finished;
    },
    get version() {
      return version;
    },
    pageStored: wake,
    finish() {
      finished = true;
      wake();
    },
    waitForChange(known, signal) {
      if (finished || known !== version) return Promise.resolve();
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
