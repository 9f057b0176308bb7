/** Calls back after so many ms unless called off; does not keep the process alive. */
export type StartTimer = (ms: number, callback: () => void) => () => void;

/** What is in flight when a stop is asked for may take so long; hanging calls and retries are then given up. */
const graceMs = 5_000;

/** A signal that aborts a while after `stop` did, with the reason of `stop`; `close` it when the work has ended. */
export function boundStop(
  stop: AbortSignal,
  startTimer: StartTimer,
): { readonly signal: AbortSignal; close(): void } {
  const overdue = new AbortController();
  let callOff: () => void = () => undefined;
  const begin = () => {
    callOff = startTimer(graceMs, () => {
      overdue.abort(stop.reason);
    });
  };
  if (stop.aborted) begin();
  else stop.addEventListener('abort', begin, { once: true });
  return {
    signal: overdue.signal,
    close() {
      stop.removeEventListener('abort', begin);
      callOff();
    },
  };
}
