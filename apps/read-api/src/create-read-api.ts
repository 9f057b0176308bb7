import type { AddressInfo } from 'node:net';
import type { Worker } from 'node:worker_threads';
import type { Logger } from '@new-releases/app-shell';
import type { FastifyInstance } from 'fastify';
import { buildApp } from './build-app.js';
import { findDashboardDirectory } from './dashboard/find-dashboard-directory.js';
import { createCatalogueDoor } from './queries/create-catalogue-door.js';
import { createQueries } from './queries/create-queries.js';
import { createQueryThreads } from './queries/create-query-threads.js';
import { startQueryThread } from './queries/start-query-thread.js';
import type { ReadApiSettings } from './settings/load-settings.js';

/** What the read API is made of. */
export interface CreateReadApiOptions {
  /** Absolute path of the store. */
  path: string;
  settings: ReadApiSettings;
  log: Logger;
  /** Clock, epoch milliseconds. */
  now: () => number;
  /** Clock that only goes on, milliseconds. @default performance.now */
  elapsed?: () => number;
  /** Calls back after a while; what it returns calls that off. */
  after: (ms: number, callback: () => void) => () => void;
  /** Starts a thread for queries. @default startQueryThread, which needs the build */
  startThread?: (path: string) => Worker;
  /** Folder of the built dashboard. @default findDashboardDirectory */
  dashboardDirectory?: string;
}

/** The read API over a store. */
export interface ReadApi {
  readonly app: FastifyInstance;
  /** Begins to listen. @returns where */
  listen(): Promise<string>;
  /** Ends what is under way, and all threads. */
  close(): Promise<void>;
}

/** Puts the read API together. @throws StoreError where the store is not there or cannot be read */
export async function createReadApi(options: CreateReadApiOptions): Promise<ReadApi> {
  const { path, settings, log, now, after, startThread = startQueryThread } = options;
  const { dashboardDirectory = findDashboardDirectory() } = options;
  const elapsed = options.elapsed ?? (() => performance.now());
  const door = createCatalogueDoor(path, elapsed, {
    fileMs: 500,
    stateMs: 20,
  });
  door.get();
  const threads = createQueryThreads({ path, size: settings.threads, start: startThread, after });
  const queries = createQueries({ door, threads, timeLimitMs: settings.queryTimeoutMs, elapsed });
  const app = await buildApp({ door, queries, threads, settings, now, after, log, dashboardDirectory });
  const close = async (): Promise<void> => {
    await app.close();
    await threads.close();
    door.close();
  };
  return {
    app,
    async listen() {
      try {
        await app.listen({ host: settings.host, port: settings.port });
      } catch (error) {
        await close();
        throw error;
      }
      const { address, family, port } = app.server.address() as AddressInfo;
      return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
    },
    close,
  };
}
