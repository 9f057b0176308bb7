import { exitCodes } from '@new-releases/app-shell';
import { StopRequest } from '@new-releases/extraction';

/** Time to finish what is in flight and to close, before whoever set the limit ends the process. */
const graceMs = 10_000;

/** Signals of a tick that also obey its time budget. */
export interface Deadline {
  readonly stop: AbortSignal;
  readonly abort: AbortSignal;
  cancel(): void;
}

/**
 * Asks to stop a while before the deadline, and ends the tick shortly before it. Of a short budget a third is kept
 * for stopping.
 */
export function startDeadline(
  options: { deadlineMs: number | null; stop: AbortSignal; abort: AbortSignal },
  after: (ms: number, callback: () => void) => () => void,
): Deadline {
  const { deadlineMs, stop, abort } = options;
  if (deadlineMs === null) return { stop, abort, cancel: () => undefined };
  const grace = Math.min(graceMs, deadlineMs / 3);
  const softly = new AbortController();
  const hard = new AbortController();
  const timers = [
    after(deadlineMs - grace, () => {
      softly.abort(new StopRequest(exitCodes.tryLater));
    }),
    after(deadlineMs - grace / 5, () => {
      hard.abort(new Error('the deadline was reached'));
    }),
  ];
  return {
    stop: AbortSignal.any([stop, softly.signal]),
    abort: AbortSignal.any([abort, hard.signal]),
    cancel() {
      for (const cancel of timers) cancel();
    },
  };
}
