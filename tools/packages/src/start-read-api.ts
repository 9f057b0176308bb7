import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './workspace.js';

/** Starts the built read API over a store as a process of its own; resolves to its URL, and to what ends it. */
export async function startReadApi(databasePath: string): Promise<{ url: string; close(): Promise<void> }> {
  const child = spawn(process.execPath, [join(root, 'apps/read-api/dist/main.js'), '--port', '0'], {
    env: { PATH: process.env.PATH, DATABASE_URL: `file:${databasePath}`, LOG_FORMAT: 'json' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const closed = new Promise((resolve) => child.on('close', resolve));
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
  return {
    url,
    async close() {
      child.kill('SIGTERM');
      await closed;
    },
  };
}
