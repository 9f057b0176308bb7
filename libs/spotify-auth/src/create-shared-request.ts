export interface SharedRequest<T> {
  /** Joins the request under way, or starts one. The signal ends only this caller's wait. */
  join(signal?: AbortSignal): Promise<T>;
}

interface Flight<T> {
  promise: Promise<T>;
  controller: AbortController;
  waiting: number;
}

/**
 * Lets any number of callers share one run of `request` at a time. The run is aborted only when every
 * caller has gone, so that nothing is left behind that nobody waits for.
 */
export function createSharedRequest<T>(request: (signal: AbortSignal) => Promise<T>): SharedRequest<T> {
  let flight: Flight<T> | undefined;

  function start(): Flight<T> {
    const controller = new AbortController();
    const started: Flight<T> = { promise: request(controller.signal), controller, waiting: 0 };
    const clear = (): void => {
      if (flight === started) flight = undefined;
    };
    started.promise.then(clear, clear);
    return started;
  }

  return {
    join(signal) {
      return new Promise<T>((resolve, reject) => {
        if (signal?.aborted === true) {
          reject(signal.reason as Error);
          return;
        }
        const joined = (flight ??= start());
        joined.waiting += 1;
        const onAbort = (): void => {
          reject(signal?.reason as Error);
          joined.waiting -= 1;
          if (joined.waiting > 0) return;
          flight = undefined;
          joined.controller.abort(signal?.reason);
        };
        const detach = (): void => {
          signal?.removeEventListener('abort', onAbort);
        };
        joined.promise.then(resolve, reject);
        joined.promise.then(detach, detach);
        signal?.addEventListener('abort', onAbort, { once: true });
      });
    },
  };
}
