import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createSimulator } from '@new-releases/spotify-simulator';
import { openStore } from '@new-releases/storage';
import { formatNewest } from './format-newest.js';

export interface DemoOptions {
  /** The command line's bin. */
  readonly cliPath: string;
  /** Where store and snapshot go; what an earlier demo left there is removed. */
  readonly directory: string;
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
  const { cliPath, directory, stdout } = options;
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
      `\nA simulated Spotify with ${albums} made-up albums answers at ${apiUrl}\n\n$ new-releases extract\n`,
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
  const store = await openStore({ path: resolve(directory, 'new-releases.db'), mode: 'read' });
  try {
    const newest = await store.listNewestAlbums({ limit: 8 });
    const snapshot = (await readdir(directory)).find((name) => name.startsWith('album_items_')) ?? '';
    stdout.write(
      `\nThe newest albums in the store\n\n${formatNewest(newest)}\n${nextSteps(directory, snapshot)}`,
    );
  } finally {
    await store.close();
  }
  return 0;
}

function nextSteps(directory: string, snapshot: string): string {
  const database = `DATABASE_URL=file:./${directory}/new-releases.db`;
  return `Try next
  ${database} npx --no new-releases runs
  sqlite3 ${directory}/new-releases.db "SELECT album_type, count(*) FROM albums GROUP BY album_type"
  less ${directory}/${snapshot}
  On the real Spotify: copy .env.example to .env, fill it in, and run npx --no new-releases extract
`;
}
