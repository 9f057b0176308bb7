import { exitCodes } from '@new-releases/app-shell/exit-codes';
import { loadEnvironment } from '@new-releases/app-shell/environment';
import { createLogger } from '@new-releases/app-shell/logger';
import { createExtractor } from './create-extractor.js';
import type { ProgramOptions } from './create-program.js';
import { createStopSignals } from './create-stop-signals.js';
import { realTime } from './real-time.js';
import { loadSettings } from './settings/load-settings.js';

/** Runs the extractor in this process; resolves to the exit code. */
export async function runExtractor(options: ProgramOptions): Promise<number> {
  const environment = loadEnvironment({ requireCredentials: true });
  const fromEnvironment = loadSettings();
  const settings = { ...fromEnvironment, deadlineMs: options.deadlineMs ?? fromEnvironment.deadlineMs };
  const log = createLogger({ level: environment.logLevel, format: environment.logFormat });
  const extractor = createExtractor({ environment, settings, log, ...realTime });
  const signals = createStopSignals({
    onSignal: (name, listener) => process.on(name, listener),
    after: realTime.after,
    log,
  });
  try {
    if (options.once) {
      const report = await extractor.once({ ...signals, deadlineMs: settings.deadlineMs });
      return report.exitCode === exitCodes.tryLater && options.laterIsFine ? exitCodes.ok : report.exitCode;
    }
    await extractor.daemon(signals);
    return signals.exitCode ?? 0;
  } finally {
    signals.close();
  }
}
