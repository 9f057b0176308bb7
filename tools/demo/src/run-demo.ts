import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createSimulator } from '@new-releases/spotify-simulator';
import { openStore } from '@new-releases/storage';
import { displayPath } from './display-path.js';
import { formatNewest } from './format-newest.js';
import { formatNextSteps } from './format-next-steps.js';
import { daysBetween, playPast } from './play-past.js';
import { CommandError, runCommand } from './run-command.js';
import { showSales } from './show-sales.js';

export interface DemoOptions {
  /** The command line's bin. */
  readonly cliPath: string;
  /** Where store, sales and snapshot go, absolute; what an earlier demo left there is removed. */
  readonly directory: string;
  /** Where the user's shell is: the paths to try next count from there. */
  readonly shellDirectory: string;
  readonly env: NodeJS.ProcessEnv;
  readonly stdout: NodeJS.WritableStream;
}

/** Runs before the one that the user sees. An analysis wants two years of weeks, and the longest lag. */
const pastRuns = 60;
/** Some twenty a week. */
const albums = 2500;
/** About what a near server takes, so that the progress bar can be seen. */
const latencyMs = 40;

/**
 * Starts a simulated Spotify on loopback, gives the store a past, runs the real command line against it, and shows what came in, and
 * whether made-up sales move with it.
 *
 * @returns the exit code
 */
export async function runDemo(options: DemoOptions): Promise<number> {
  const { directory, shellDirectory, stdout } = options;
  await rm(directory, { recursive: true, force: true });
  const path = join(directory, 'new-releases.db');
  const startMs = Date.now();
  const today = toDay(startMs);
  const clock = { nowMs: startMs };
  const simulator = createSimulator({
    albums,
    seed: 'demo',
    clientId: 'demo',
    clientSecret: 'demo',
    today,
    historyDays: (pastRuns + 1) * daysBetween,
    now: () => clock.nowMs,
  });
  const addresses = await simulator.listen();
  const { apiUrl, tokenUrl } = addresses;
  const command = {
    cliPath: options.cliPath,
    env: {
      ...options.env,
      SPOTIFY_CLIENT_ID: 'demo',
      SPOTIFY_CLIENT_SECRET: 'demo',
      SPOTIFY_API_URL: apiUrl,
      SPOTIFY_TOKEN_URL: tokenUrl,
      DATABASE_URL: `file:${path}`,
      OUTPUT_DIR: directory,
      LOG_LEVEL: 'warn',
    },
  };
  try {
    stdout.write(
      `\nA simulated Spotify with ${albums} made-up albums answers at ${apiUrl}\n` +
        `Every demo starts from an empty store, in ${displayPath(directory, shellDirectory)}\n\n` +
        `First two years in fast motion: a run every two weeks, by a clock of its own ...`,
    );
    const before = await playPast({ simulator: addresses, path, runs: pastRuns, clock });
    clock.nowMs = startMs;
    simulator.configure({ latencyMs });
    stdout.write(
      ` ${pastRuns} runs, ${before} albums\n\nAnd one now, which lists the last two weeks\n\n$ new-releases extract\n`,
    );
    await runCommand(command, ['extract']);
    const store = await openStore({ path, mode: 'read' });
    const newest = await store.listNewestAlbums({ limit: 8 }).finally(() => store.close());
    stdout.write(`\nThe newest albums in the store\n\n${formatNewest(newest)}`);
    await showSales({ command, directory, shellDirectory, today, stdout });
    const snapshotName = (await readdir(directory)).find((name) => name.startsWith('album_items_')) ?? null;
    stdout.write(`\n${formatNextSteps({ directory, shellDirectory, snapshotName })}`);
    return 0;
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    return error.code ?? 1;
  } finally {
    await simulator.close();
  }
}

function toDay(timeMs: number): string {
  return new Date(timeMs).toISOString().slice(0, 10);
}
