import { exitCodes } from '@new-releases/app-shell/exit-codes';
import { loadEnvironment } from '@new-releases/app-shell/environment';
import { createLogger } from '@new-releases/app-shell/logger';
import type { ProgramOptions } from './create-program.js';
import { createReadApi } from './create-read-api.js';
import { loadSettings } from './settings/load-settings.js';

const signals = { SIGINT: exitCodes.sigint, SIGTERM: exitCodes.sigterm } as const;

/** Serves until a signal comes; resolves to the exit code. */
export async function runReadApi(options: ProgramOptions): Promise<number> {
  const environment = loadEnvironment();
  const settings = loadSettings(options);
  const log = createLogger({ level: environment.logLevel, format: environment.logFormat });
  const api = await createReadApi({
    path: environment.databasePath,
    settings,
    log,
    now: Date.now,
    after,
  });
  // Listened to before anybody is told that it is there.
  const stopped = waitForSignal();
  const url = await api.listen();
  log.info({ url, docs: `${url}/docs`, keys: settings.apiKeys.length }, 'listening');
  const exitCode = await stopped;
  log.info('stopping');
  await api.close();
  return exitCode;
}

function waitForSignal(): Promise<number> {
  return new Promise((resolve) => {
    for (const [name, code] of Object.entries(signals)) {
      process.on(name, () => {
        resolve(code);
      });
    }
  });
}

/** The clock of this process. */
function after(ms: number, callback: () => void): () => void {
  // eslint-disable-next-line no-restricted-globals -- the one place where the real clock is handed in
  const timer = setTimeout(callback, ms);
  timer.unref();
  return () => {
    clearTimeout(timer);
  };
}
