import type { Environment } from '@new-releases/app-shell/environment';
import type { CommandIo } from '../io.js';
import type { Progress } from './progress.js';

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
