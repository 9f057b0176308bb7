import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSimulator, type Simulator, type SimulatorOptions } from '@new-releases/spotify-simulator';
import { runCli, startCli, type CliProcess, type CliResult } from './run-cli.js';

/** A simulated Spotify, an empty folder, and the built command line pointed at both. */
export interface Sandbox {
  readonly simulator: Simulator;
  readonly directory: string;
  readonly databasePath: string;
  readonly env: Readonly<Record<string, string>>;
  run(args: readonly string[], env?: Record<string, string>): Promise<CliResult>;
  start(args: readonly string[], env?: Record<string, string>): CliProcess;
  /** The newest snapshot, parsed. */
  readSnapshot(): Promise<Record<string, unknown[]>>;
  snapshotNames(): Promise<string[]>;
  /** Requests so far by operation, tokens left out. */
  countRequests(): Record<string, number>;
  close(): Promise<void>;
}

/** For commands with so much to do that, on a slow machine, they log how far they are where a test expects no line. */
export const quiet = { LOG_LEVEL: 'warn' };

export async function createSandbox(options: SimulatorOptions = {}): Promise<Sandbox> {
  const directory = await mkdtemp(join(tmpdir(), 'new-releases-e2e-'));
  const simulator = createSimulator({ clientId: 'id', clientSecret: 'secret-of-the-test', ...options });
  const { apiUrl, tokenUrl } = await simulator.listen();
  const databasePath = join(directory, 'store.db');
  const env = {
    SPOTIFY_CLIENT_ID: 'id',
    SPOTIFY_CLIENT_SECRET: 'secret-of-the-test',
    SPOTIFY_API_URL: apiUrl,
    SPOTIFY_TOKEN_URL: tokenUrl,
    DATABASE_URL: `file:${databasePath}`,
    OUTPUT_DIR: directory,
  };
  const snapshotNames = async () =>
    (await readdir(directory)).filter((name) => name.startsWith('album_items_')).sort();
  return {
    simulator,
    directory,
    databasePath,
    env,
    run: (args, more) => runCli(args, { cwd: directory, env: { ...env, ...more } }),
    start: (args, more) => startCli(args, { cwd: directory, env: { ...env, ...more } }),
    snapshotNames,
    async readSnapshot() {
      const newest = (await snapshotNames()).at(-1);
      if (newest === undefined) throw new Error('no snapshot was written');
      return JSON.parse(await readFile(join(directory, newest), 'utf8')) as Record<string, unknown[]>;
    },
    countRequests() {
      const counts: Record<string, number> = {};
      for (const { operation } of simulator.requests) {
        if (operation === null || operation === 'token') continue;
        counts[operation] = (counts[operation] ?? 0) + 1;
      }
      return counts;
    },
    async close() {
      await simulator.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
