import type { Environment } from '@new-releases/app-shell/environment';
import type { CommandIo } from '../io.js';
import { countOf } from '../output/count-of.js';

/** Shows how far an import is, on stderr. */
export interface ImportProgress {
  show(lines: number, bytes: number): void;
  /** The lines are read, and now become sales in one go. */
  store(lines: number): void;
  close(): void;
}

/** How often a terminal is drawn on. */
const drawMs = 125;

/**
 * A line on a terminal that is drawn over, log lines elsewhere. Neither tells anything of what the file holds.
 * @param size bytes of the file; null where that is not known
 * @param now clock, ms from any origin
 */
export async function createImportProgress(
  io: Pick<CommandIo, 'stderr'>,
  environment: Pick<Environment, 'logFormat' | 'logLevel'>,
  size: number | null,
  now: () => number = () => performance.now(),
): Promise<ImportProgress> {
  if (io.stderr.isTTY && environment.logFormat !== 'json') {
    let drawnAt = -Infinity;
    const draw = (text: string): void => {
      drawnAt = now();
      io.stderr.write(`\r\u001B[K${text}`);
    };
    return {
      show(lines, bytes) {
        if (now() - drawnAt < drawMs) return;
        const share = size === null || size === 0 ? '' : `${Math.floor((100 * bytes) / size)} % · `;
        draw(`${share}${countOf(lines, 'line')} read`);
      },
      store(lines) {
        draw(`100 % · ${countOf(lines, 'line')} read · storing`);
      },
      close() {
        if (drawnAt > -Infinity) draw('');
      },
    };
  }
  return (await import('./create-import-log.js')).createImportLog(environment, size, now);
}
