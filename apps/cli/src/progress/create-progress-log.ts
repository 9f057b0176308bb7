import type { Environment } from '@new-releases/app-shell/environment';
import { createLogger, type Logger } from '@new-releases/app-shell/logger';
import type { Progress } from './progress.js';

/** At most one line about pages and albums in so long. */
const quietMs = 10_000;

export interface ProgressLogOptions {
  environment: Pick<Environment, 'logLevel' | 'logFormat'>;
  /** @default one that writes to stderr as the environment says */
  logger?: Logger;
  /** Clock, ms from any origin. @default performance.now */
  now?: () => number;
}

/** Log lines: the beginning, notices, every ten seconds how far it is, and the end. */
export function createProgressLog(options: ProgressLogOptions): Progress {
  const { logLevel, logFormat } = options.environment;
  const now = options.now ?? (() => performance.now());
  let logger = options.logger ?? createLogger({ level: logLevel, format: logFormat });
  let lastLineAt = now();
  let hasStarted = false;
  let albums = 0;
  let tracks = 0;
  let seen = 0;
  let seenBefore = 0;
  let source: string | null = null;
  return {
    notice(text) {
      logger.warn(text);
    },
    show(event) {
      switch (event.kind) {
        case 'started':
          logger = logger.child({ runId: event.runId });
          logger.info(event.resumed ? 'run continued' : 'run started');
          hasStarted = true;
          break;
        case 'listed':
          // Each source counts from 0.
          if (event.source !== source) seenBefore = seen;
          ({ source } = event);
          seen = seenBefore + event.seen;
          break;
        case 'read':
          albums += event.albums;
          tracks += event.tracks;
          break;
        case 'waiting':
          break;
        case 'notice':
          logger.warn(event.message);
          break;
      }
      if (now() - lastLineAt < quietMs) return;
      lastLineAt = now();
      logger.info({ seen, albums, tracks }, 'extracting');
    },
    close() {
      if (hasStarted) logger.info({ seen, albums, tracks }, 'run ended');
      hasStarted = false;
    },
  };
}
