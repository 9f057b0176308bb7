/** Runs `callback` with the reason when `signal` aborts, at once if it already has; gives the way to undo it. */
export type LinkAbort = (signal: AbortSignal, callback: (reason: unknown) => void) => () => void;

/**
 * Lets any number of calls hang on one signal by a single listener. A run hands the same signal to all of its
 * calls; with a listener each, Node warns of a leak from the eleventh on.
 */
export function createAbortLinks(): LinkAbort {
  const links = new WeakMap<AbortSignal, Set<(reason: unknown) => void>>();

  function listen(signal: AbortSignal): Set<(reason: unknown) => void> {
    const callbacks = new Set<(reason: unknown) => void>();
    const onAbort = (): void => {
      links.delete(signal);
      for (const callback of callbacks) callback(signal.reason);
    };
    signal.addEventListener('abort', onAbort, { once: true });
    links.set(signal, callbacks);
    return callbacks;
  }

  return (signal, callback) => {
    if (signal.aborted) {
      callback(signal.reason);
      return () => undefined;
    }
    const callbacks = links.get(signal) ?? listen(signal);
    callbacks.add(callback);
    return () => {
      callbacks.delete(callback);
    };
  };
}
