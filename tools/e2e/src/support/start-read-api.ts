import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../../../apps/read-api/dist/main.js', import.meta.url));

/** The built read API as a process of its own, over a store. */
export interface ReadApiProcess {
  readonly url: string;
  /** All that it has written to stderr so far. */
  said(): string;
  /** Sends a signal, and waits for the exit code. */
  stop(signal: NodeJS.Signals): Promise<number | null>;
  close(): Promise<void>;
}

/** Starts it on a free port, and waits until it listens. */
export async function startReadApi(options: {
  cwd: string;
  databasePath: string;
  env?: Readonly<Record<string, string>>;
}): Promise<ReadApiProcess> {
  const { cwd, databasePath, env } = options;
  const child = spawn(process.execPath, [program, '--port', '0'], {
    cwd,
    env: { PATH: process.env.PATH, DATABASE_URL: `file:${databasePath}`, LOG_FORMAT: 'json', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    child.stderr.setEncoding('utf8').on('data', (part: string) => {
      said += part;
      const found = /"url":"([^"]+)".*"msg":"listening"/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.on('error', reject);
    void closed.then(() => {
      reject(new Error(`the read API did not start: ${said}`));
    });
  });
  const stop = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return closed;
  };
  return {
    url,
    said: () => said,
    stop,
    async close() {
      await stop('SIGTERM');
    },
  };
}
