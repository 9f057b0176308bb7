import { exitCodes } from '@new-releases/app-shell/exit-codes';
import { StopRequest } from '@new-releases/extraction';
import type { CommandIo } from './io.js';

/** Ctrl-C and SIGTERM as abort signals: the first asks, the second insists. */
export interface StopSignals {
  /** Finish what is in flight, commit, end. */
  readonly stop: AbortSignal;
  /** End now. */
  readonly abort: AbortSignal;
  /** 130 or 143 once a signal came, else null. */
  readonly exitCode: number | null;
  /** Calls back with what to tell the user. */
  onStop(listener: (text: string) => void): void;
}

export function createStopSignals(io: Pick<CommandIo, 'onSignal'>): StopSignals {
  const stop = new AbortController();
  const abort = new AbortController();
  let exitCode: number | null = null;
  let tell: (text: string) => void = () => undefined;

  const receive = (code: number) => () => {
    exitCode ??= code;
    if (!stop.signal.aborted) {
      stop.abort(new StopRequest(code));
      tell('Stopping: the work in flight is being committed. Once more stops at once; both are safe.');
    } else {
      abort.abort(new Error('stopped by a signal'));
    }
  };
  // Never taken back: a signal that comes while the process ends must not end it half way.
  io.onSignal('SIGINT', receive(exitCodes.sigint));
  io.onSignal('SIGTERM', receive(exitCodes.sigterm));
  return {
    stop: stop.signal,
    abort: abort.signal,
    get exitCode() {
      return exitCode;
    },
    onStop(listener) {
      tell = listener;
    },
  };
}
