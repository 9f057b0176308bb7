/** Settles as `promise` does, or rejects with the signal's reason as soon as it aborts. */
export function raceSignal<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const onAbort = (): void => {
      reject(signal.reason as Error);
    };
    const detach = (): void => {
      signal.removeEventListener('abort', onAbort);
    };
    promise.then(resolve, reject);
    promise.then(detach, detach);
    if (signal.aborted) onAbort();
    else signal.addEventListener('abort', onAbort, { once: true });
  });
}
