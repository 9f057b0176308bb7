import { exitCodes, type Logger } from '@new-releases/app-shell';
import { StopRequest } from '@new-releases/extraction';
import type { StopSignals } from './create-extractor.js';

type SignalName = 'SIGINT' | 'SIGTERM';

/** A service manager that asks to stop waits some ten seconds before it kills. */
const patienceMs = 8_000;

/** Turns SIGINT and SIGTERM into abort signals: the first asks to stop; the second, or eight seconds, insists. */
export function createStopSignals(options: {
  onSignal: (name: SignalName, listener: () => void) => void;
  after: (ms: number, callback: () => void) => () => void;
  log: Logger;
}): StopSignals & { readonly exitCode: number | null; close(): void } {
  const stop = new AbortController();
  const abort = new AbortController();
  let exitCode: number | null = null;
  let callOff: () => void = () => undefined;
  const insist = () => {
    abort.abort(new Error('stopped by a signal'));
  };
  const listen = (name: SignalName, code: number) => {
    options.onSignal(name, () => {
      exitCode ??= code;
      if (stop.signal.aborted) {
        insist();
        return;
      }
      options.log.info({ signal: name }, 'stopping: the work in flight is being committed');
      stop.abort(new StopRequest(code));
      callOff = options.after(patienceMs, insist);
    });
  };
  listen('SIGINT', exitCodes.sigint);
  listen('SIGTERM', exitCodes.sigterm);
  return {
    stop: stop.signal,
    abort: abort.signal,
    get exitCode() {
      return exitCode;
    },
    close() {
      callOff();
    },
  };
}
