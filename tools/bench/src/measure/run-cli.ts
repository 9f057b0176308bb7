import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { runMeasured, type Measured } from './run-measured.js';
import type { SimulatorProcess } from './start-simulator.js';

const binPath = fileURLToPath(new URL('../../../../apps/cli/bin/new-releases.js', import.meta.url));

/** One command of the built command line against a simulator, measured from outside. */
export function runCli(
  args: readonly string[],
  options: { directory: string; simulator?: SimulatorProcess; store?: string },
): Promise<Measured> {
  const { directory, simulator, store = 'store.db' } = options;
  return runMeasured([binPath, ...args], {
    directory,
    env: {
      SPOTIFY_CLIENT_ID: 'id',
      SPOTIFY_CLIENT_SECRET: 'secret',
      DATABASE_URL: `file:${join(directory, store)}`,
      OUTPUT_DIR: directory,
      LOG_LEVEL: 'warn',
      ...(simulator && { SPOTIFY_API_URL: simulator.apiUrl, SPOTIFY_TOKEN_URL: simulator.tokenUrl }),
    },
  });
}
