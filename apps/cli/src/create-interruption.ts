import { exitCodes } from '@new-releases/app-shell/exit-codes';
import type { CommandIo } from './io.js';

/** Ctrl-C and SIGTERM for work that leaves nothing behind when it is given up. */
export interface Interruption {
  /** Give up now. */
  readonly signal: AbortSignal;
  /** 130 or 143 once a signal came, else null. */
  readonly exitCode: number | null;
}

/** Listens for signals from now on; for work that commits step by step see createStopSignals. */
export function createInterruption(io: Pick<CommandIo, 'onSignal'>): Interruption {
  const controller = new AbortController();
  let exitCode: number | null = null;
  const receive = (code: number) => () => {
    exitCode ??= code;
    controller.abort(new Error('stopped by a signal'));
  };
  // Never taken back: a signal that comes while the process ends must not end it half way.
  io.onSignal('SIGINT', receive(exitCodes.sigint));
  io.onSignal('SIGTERM', receive(exitCodes.sigterm));
  return {
    signal: controller.signal,
    get exitCode() {
      return exitCode;
    },
  };
}
