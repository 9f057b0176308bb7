import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createExtraction, describeFailure } from '@new-releases/extraction';
import { openStore } from '@new-releases/storage';
import { createFileSource } from './create-file-source.js';
import { formatReport } from './format-report.js';

/** Reads the albums of one file into a store and prints the report. @returns the exit code */
export async function runLetter(world: {
  args: readonly string[];
  env: Readonly<Record<string, string | undefined>>;
  /** Asks to end soon, with everything so far committed. */
  stop: AbortSignal;
  print: (text: string) => void;
  complain: (text: string) => void;
}): Promise<number> {
  const { env, stop, print, complain } = world;
  const options = parse(world.args);
  if (options === null) {
    complain('usage: custom-source [--store PATH] FILE');
    return 2;
  }
  const { SPOTIFY_CLIENT_ID, SPOTIFY_CLIENT_SECRET, SPOTIFY_API_URL, SPOTIFY_TOKEN_URL } = env;
  if (!SPOTIFY_CLIENT_ID || !SPOTIFY_CLIENT_SECRET) {
    complain('set SPOTIFY_CLIENT_ID and SPOTIFY_CLIENT_SECRET');
    return 78;
  }
  try {
    const store = await openStore({ path: resolve(options.store) });
    try {
      const source = createFileSource(options.file);
      const extraction = createExtraction({
        store,
        clientId: SPOTIFY_CLIENT_ID,
        clientSecret: SPOTIFY_CLIENT_SECRET,
        ...(SPOTIFY_API_URL !== undefined && { apiUrl: SPOTIFY_API_URL }),
        ...(SPOTIFY_TOKEN_URL !== undefined && { tokenUrl: SPOTIFY_TOKEN_URL }),
        sources: [source],
      });
      const report = await extraction.run({ source: source.name, stop });
      print(formatReport(report));
      return report.run.exitCode ?? 1;
    } finally {
      await store.close();
    }
  } catch (error) {
    const { message, exitCode } = describeFailure(error);
    complain(message);
    return exitCode;
  }
}

function parse(args: readonly string[]): { file: string; store: string } | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { store: { type: 'string', default: 'letter.db' } },
    });
    const [file] = positionals;
    return file === undefined || positionals.length > 1 ? null : { file, store: values.store };
  } catch {
    return null;
  }
}
