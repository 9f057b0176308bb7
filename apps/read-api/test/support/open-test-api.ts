import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Logger } from '@new-releases/app-shell';
import { createReadApi, type ReadApi } from '../../src/create-read-api.js';
import { loadSettings } from '../../src/settings/load-settings.js';
import { fillStore } from './fill-store.js';
import { startSourceThread } from './start-source-thread.js';

/** A read API over a store of its own. */
export interface TestApi extends ReadApi {
  readonly path: string;
  readonly directory: string;
  readonly runId: string;
  /** What was logged as a warning or worse. */
  readonly complaints: unknown[][];
  get(url: string, headers?: Record<string, string>): Promise<TestAnswer>;
}

/** An answer, its body parsed where it is JSON. */
export interface TestAnswer {
  readonly status: number;
  readonly headers: Record<string, unknown>;
  readonly text: string;
  readonly body: Record<string, never>;
}

/** Builds the API as it is served, with threads; the store is filled first. */
export async function openTestApi(
  options: {
    albums?: number;
    env?: Record<string, string>;
    nowMs?: number;
    /** Folder of the dashboard, below that of the test. */
    dashboard?: string;
    prepare?: (path: string) => Promise<void>;
  } = {},
): Promise<TestApi> {
  const { albums = 60, env = {}, nowMs = Date.parse('2026-11-22T13:00:00Z') } = options;
  const directory = await mkdtemp(join(tmpdir(), 'new-releases-read-api-'));
  const path = join(directory, 'store.db');
  const runId = await fillStore(path, { albums });
  await options.prepare?.(path);
  const complaints: unknown[][] = [];
  let elapsedMs = 0;
  const quiet = () => undefined;
  const complain = (...entry: unknown[]) => {
    complaints.push(entry);
  };
  const log: Logger = { debug: quiet, info: quiet, warn: complain, error: complain, child: () => log };
  const api = await createReadApi({
    path,
    settings: loadSettings({ env: { READ_PORT: '0', READ_RATE_LIMIT: 'off', ...env }, cwd: directory }),
    log,
    startThread: startSourceThread,
    dashboardDirectory: join(directory, options.dashboard ?? 'none'),
    now: () => nowMs,
    // So much passes between two looks at the store that each sees all.
    elapsed: () => (elapsedMs += 1_000),
    after: (ms, callback) => {
      const timer = setTimeout(callback, ms);
      return () => {
        clearTimeout(timer);
      };
    },
  });
  return {
    ...api,
    path,
    directory,
    runId,
    complaints,
    async get(url, headers = {}) {
      const response = await api.app.inject({ url, headers: { host: 'localhost', ...headers } });
      const isJson = String(response.headers['content-type']).includes('json') && response.body !== '';
      const isLines = String(response.headers['content-type']).includes('ndjson');
      return {
        status: response.statusCode,
        headers: response.headers,
        text: response.body,
        body: isJson && !isLines ? (JSON.parse(response.body) as Record<string, never>) : {},
      };
    },
    async close() {
      await api.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
