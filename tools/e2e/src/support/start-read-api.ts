import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../../../apps/read-api/dist/main.js', import.meta.url));

/** The built read API as a process of its own, over a store. */
export interface ReadApiProcess {
  readonly url: string;
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
  const close = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const closed = once(child, 'close');
    child.kill('SIGTERM');
    await closed;
  };
  const said: string[] = [];
  for await (const line of createInterface({ input: child.stderr })) {
    said.push(line);
    const { msg, url } = toRecord(line);
    if (msg !== 'listening' || typeof url !== 'string') continue;
    // Read on, so that no full pipe holds it up.
    child.stderr.resume();
    return { url, close };
  }
  throw new Error(`the read API did not start: ${said.join('\n')}`);
}

function toRecord(line: string): Record<string, unknown> {
  try {
    return JSON.parse(line) as Record<string, unknown>;
  } catch {
    return {};
  }
}
