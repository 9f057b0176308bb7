import { mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { createSimulator } from '@new-releases/spotify-simulator';
import type { Consumer } from './create-consumer.js';
import { runProcess, type ProcessResult } from './run-process.js';
import { startReadApi } from './start-read-api.js';
import { libraries } from './workspace.js';

/** Albums that the simulated Spotify has. */
export const albums = 60;

/**
 * Runs the compiled programs of a consumer, against a simulated Spotify and a read API: the example of every README in a
 * folder of its own, and the two programs that use every library.
 * @param node path of the Node that runs them; the servers run on the one that runs this
 * @returns how each ended, by name: that of the library, `use-all.mjs`, `use-all.mts`
 */
export async function runPrograms(consumer: Consumer, node: string): Promise<Map<string, ProcessResult>> {
  const { directory } = consumer;
  const credentials = { clientId: 'id', clientSecret: 'secret-of-the-test' };
  const simulator = createSimulator({ albums, ...credentials });
  const { apiUrl, tokenUrl } = await simulator.listen();
  const env: Record<string, string | undefined> = {
    PATH: process.env.PATH,
    SPOTIFY_CLIENT_ID: credentials.clientId,
    SPOTIFY_CLIENT_SECRET: credentials.clientSecret,
    SPOTIFY_API_URL: apiUrl,
    SPOTIFY_TOKEN_URL: tokenUrl,
  };
  const results = new Map<string, ProcessResult>();
  // What they leave is not to be met by the next run.
  const work = await mkdtemp(join(directory, 'run-'));
  const runExample = async (library: string) => {
    const cwd = join(work, library);
    await mkdir(cwd);
    const args = ['--import', '../../route-to-simulator.mjs', `../../readme/${library}/example.mjs`];
    results.set(library, await runProcess(node, args, { cwd, env }));
  };
  const runProgram = async (name: string, file: string) => {
    env.DATABASE_URL = `file:./${name}.db`;
    results.set(name, await runProcess(node, [join(directory, file)], { cwd: work, env }));
  };
  try {
    // The read API serves what the pipeline's example has stored; without it, that is what there is to tell.
    await runExample('extraction');
    if (results.get('extraction')?.code !== 0) return results;
    const readApi = await startReadApi(join(work, 'extraction/new-releases.db'));
    try {
      env.READ_API_URL = readApi.url;
      for (const library of libraries) if (library !== 'extraction') await runExample(library);
      await runProgram('use-all.mjs', 'use-all.mjs');
      await runProgram('use-all.mts', 'typescript/use-all.mjs');
    } finally {
      await readApi.close();
    }
  } finally {
    await simulator.close();
  }
  return results;
}
