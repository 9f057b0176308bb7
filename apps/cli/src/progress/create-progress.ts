import type { Environment } from '@new-releases/app-shell/environment';
import type { ProgressEvent } from '@new-releases/extraction';
import type { CommandIo } from '../io.js';

/** Shows a run while it goes on, on stderr. */
export interface Progress {
  readonly show: (event: ProgressEvent) => void;
  readonly notice: (text: string) => void;
  readonly close: () => void;
}

/** A bar on a terminal; log lines elsewhere. */
export async function createProgress(options: {
  io: CommandIo;
  environment: Environment;
}): Promise<Progress> {
  const { io, environment } = options;
  if (io.stderr.isTTY && environment.logFormat !== 'json') {
    const { createProgressBar } = await import('./create-progress-bar.js');
    return createProgressBar(io.stderr);
  }
  const { createProgressLog } = await import('./create-progress-log.js');
  return createProgressLog({ environment });
}
