import type { Environment } from '@new-releases/app-shell/environment';
import { createLogger } from '@new-releases/app-shell/logger';
import type { CommandIo } from '../io.js';

/** At most one line in so long, milliseconds; what takes less needs none. */
const quietMs = { terminal: 100, log: 5_000 } as const;

/** Shows how many steps of some work are done, on stderr. */
export interface StepProgress {
  readonly show: (done: number, total: number) => void;
  readonly close: () => void;
}

/** One line that is written over on a terminal; a log line now and then elsewhere. */
export function createStepProgress(
  io: Pick<CommandIo, 'stderr'>,
  environment: Pick<Environment, 'logLevel' | 'logFormat'>,
  now: () => number = () => performance.now(),
): StepProgress {
  const { stderr } = io;
  const isTerminal = stderr.isTTY && environment.logFormat !== 'json';
  const logger = isTerminal
    ? null
    : createLogger({ level: environment.logLevel, format: environment.logFormat });
  const quiet = isTerminal ? quietMs.terminal : quietMs.log;
  let lastAt = now();
  let isOpen = false;
  return {
    show(done, total) {
      if (now() - lastAt < quiet) return;
      lastAt = now();
      if (logger !== null) {
        logger.info({ done, total }, 'analysing');
        return;
      }
      isOpen = true;
      stderr.write(`\r\u001b[K${done} of ${total} series (${Math.floor((100 * done) / total)} %)`);
    },
    close() {
      if (isOpen) stderr.write('\r\u001b[K');
      isOpen = false;
    },
  };
}
