/**
 * One scheduled extractor that works on 500 hourly ticks on a clock that jumps, and prints what it then holds:
 * `many-ticks API_URL TOKEN_URL FOLDER`, run with --expose-gc.
 */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { join } from 'node:path';
import { loadEnvironment } from '@new-releases/app-shell/environment';
import { createLogger } from '@new-releases/app-shell/logger';
import { createExtractor, loadSettings } from '@new-releases/extractor';

const [apiUrl = '', tokenUrl = '', folder = ''] = process.argv.slice(2);
const hourMs = 3_600_000;
const early = 20;
const late = 500;

let nowMs = Date.parse('2026-11-22T00:30:00.000Z');
let ticks = 0;
const stop = new AbortController();
const heapMiB = new Map<number, number>();
const pass = async (ms: number) => {
  nowMs += ms;
  await nextTurn();
};
const variables = {
  SPOTIFY_CLIENT_ID: 'id',
  SPOTIFY_CLIENT_SECRET: 'secret',
  SPOTIFY_API_URL: apiUrl,
  SPOTIFY_TOKEN_URL: tokenUrl,
  DATABASE_URL: `file:${join(folder, 'store.db')}`,
  OUTPUT_DIR: folder,
  EXTRACT_CRON: '0 * * * *',
  HEALTH_PORT: 'off',
};
const read = { env: variables, cwd: folder };
const extractor = createExtractor({
  environment: loadEnvironment({ ...read, requireCredentials: true }),
  settings: loadSettings(read),
  log: createLogger({
    level: 'info',
    format: 'json',
    destination: {
      write(line: string) {
        if (!line.includes('"tick completed"')) return;
        ticks += 1;
        if (ticks === early || ticks === late) {
          globalThis.gc?.();
          heapMiB.set(ticks, process.memoryUsage().heapUsed / 1024 ** 2);
        }
        if (ticks === late) stop.abort();
      },
    },
  }),
  now: () => nowMs,
  sleep: (ms) => pass(Math.min(ms, hourMs)),
  after: () => () => undefined,
  fetch: globalThis.fetch,
});
await extractor.daemon({ stop: stop.signal, abort: new AbortController().signal });
process.stdout.write(`${JSON.stringify({ early: heapMiB.get(early), late: heapMiB.get(late) })}\n`);
