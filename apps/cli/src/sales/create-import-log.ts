import type { Environment } from '@new-releases/app-shell/environment';
import { createLogger } from '@new-releases/app-shell/logger';
import type { ImportProgress } from './create-import-progress.js';

/** At most one log line in so long. */
const quietMs = 10_000;

/**
 * Log lines that show how far an import is, for where nobody looks on.
 * @param size bytes of the file; null where that is not known
 * @param now clock, ms from any origin
 */
export function createImportLog(
  environment: Pick<Environment, 'logFormat' | 'logLevel'>,
  size: number | null,
  now: () => number,
): ImportProgress {
  const logger = createLogger({ level: environment.logLevel, format: environment.logFormat });
  let saidAt = now();
  return {
    show(lines, bytes) {
      if (now() - saidAt < quietMs) return;
      saidAt = now();
      logger.info({ lines, bytes, size }, 'reading sales');
    },
    store(lines) {
      if (now() - saidAt >= quietMs) logger.info({ lines }, 'storing sales');
    },
    close: () => undefined,
  };
}
