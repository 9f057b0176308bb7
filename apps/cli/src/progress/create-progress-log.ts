import type { Environment } from '@new-releases/app-shell/environment';
import { createLogger } from '@new-releases/app-shell/logger';
import type { Progress } from './create-progress.js';

/** At most one line about pages and albums in so long. */
const quietMs = 10_000;

/** Log lines: the beginning, notices, and every ten seconds how far it is. */
export function createProgressLog(options: { environment: Environment }): Progress {
  const { logLevel, logFormat } = options.environment;
  const base = createLogger({ level: logLevel, format: logFormat });
  let logger = base;
  let lastLineAt = performance.now();
  let albums = 0;
  let tracks = 0;
  let seen = 0;
  return {
    notice(text) {
      logger.warn(text);
    },
    show(event) {
      switch (event.kind) {
        case 'started':
          logger = base.child({ runId: event.runId });
          logger.info(event.resumed ? 'run continued' : 'run started');
          break;
        case 'listed':
          seen = event.seen;
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
      if (performance.now() - lastLineAt < quietMs) return;
      lastLineAt = performance.now();
      logger.info({ seen, albums, tracks }, 'extracting');
    },
    close: () => undefined,
  };
}
