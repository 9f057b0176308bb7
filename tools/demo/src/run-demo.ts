import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createSimulator } from '@new-releases/spotify-simulator';
import { openStore } from '@new-releases/storage';
import { displayPath } from './display-path.js';
import { formatNewest } from './format-newest.js';
import { formatNextSteps } from './format-next-steps.js';

export interface DemoOptions {
  /** The command line's bin. */
  readonly cliPath: string;
  /** Where store and snapshot go, absolute; what an earlier demo left there is removed. */
  readonly directory: string;
  /** Where the user's shell is: the paths to try next count from there. */
  readonly shellDirectory: string;
  readonly env: NodeJS.ProcessEnv;
  readonly stdout: NodeJS.WritableStream;
}

/** Enough that paging, batches and long albums all occur. */
const albums = 300;
/** About what a near server takes, so that the progress bar can be seen. */
const latencyMs = 40;

/**
 * Starts a simulated Spotify on loopback, runs the real command line against it, and shows what came in.
 *
 * @returns the exit code
 */
export async function runDemo(options: DemoOptions): Promise<number> {
  const { cliPath, directory, shellDirectory, stdout } = options;
  await rm(directory, { recursive: true, force: true });
  const simulator = createSimulator({
    albums,
    seed: 'demo',
    latencyMs,
    clientId: 'demo',
    clientSecret: 'demo',
    today: new Date().toISOString().slice(0, 10),
  });
  const { apiUrl, tokenUrl } = await simulator.listen();
  try {
    stdout.write(
      `\nA simulated Spotify with ${albums} made-up albums answers at ${apiUrl}\n` +
        `Every demo starts from an empty store, in ${displayPath(directory, shellDirectory)}\n\n$ new-releases extract\n`,
    );
    const cli = spawn(process.execPath, [cliPath, 'extract'], {
      stdio: 'inherit',
      env: {
        ...options.env,
        SPOTIFY_CLIENT_ID: 'demo',
        SPOTIFY_CLIENT_SECRET: 'demo',
        SPOTIFY_API_URL: apiUrl,
        SPOTIFY_TOKEN_URL: tokenUrl,
        DATABASE_URL: `file:${join(directory, 'new-releases.db')}`,
        OUTPUT_DIR: directory,
        LOG_LEVEL: 'warn',
      },
    });
    const [code] = (await once(cli, 'exit')) as [number | null];
    if (code !== 0) return code ?? 1;
  } finally {
    await simulator.close();
  }
  const store = await openStore({ path: join(directory, 'new-releases.db'), mode: 'read' });
  try {
    const newest = await store.listNewestAlbums({ limit: 8 });
    const snapshotName = (await readdir(directory)).find((name) => name.startsWith('album_items_')) ?? null;
    stdout.write(
      `\nThe newest albums in the store\n\n${formatNewest(newest)}\n${formatNextSteps({ directory, shellDirectory, snapshotName })}`,
    );
  } finally {
    await store.close();
  }
  return 0;
}
