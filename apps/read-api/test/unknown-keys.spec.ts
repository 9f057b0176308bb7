import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { Logger } from '@new-releases/app-shell';
import { CatalogueTimeoutError } from '@new-releases/storage/catalogue';
import type { FastifyInstance } from 'fastify';
import { buildApp } from '../src/build-app.js';
import { BusyError } from '../src/queries/busy-error.js';
import { createCatalogueDoor } from '../src/queries/create-catalogue-door.js';
import type { Queries } from '../src/queries/create-queries.js';
import { createQueryThreads } from '../src/queries/create-query-threads.js';
import { perform } from '../src/queries/operation.js';
import { loadSettings } from '../src/settings/load-settings.js';
import { fillStore } from './support/fill-store.js';
import { startSourceThread } from './support/start-source-thread.js';

let directory: string;
let release: () => Promise<void>;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'new-releases-unknown-keys-'));
});
afterEach(async () => {
  await release();
  await rm(directory, { recursive: true, force: true });
});

/** The API, where looking for what is near to an unknown key fails. */
async function open(failure: Error, logged: unknown[][] = []): Promise<FastifyInstance> {
  const path = join(directory, 'store.db');
  await fillStore(path, { albums: 8 });
  const door = createCatalogueDoor(path, () => 0, { fileMs: 500, stateMs: 20 });
  const after = () => () => undefined;
  const threads = createQueryThreads({ path, size: 1, start: startSourceThread, after });
  const queries: Queries = {
    ask: async (operation) => {
      if (operation.kind === 'unknown-key' || operation.kind === 'unknown-sales') throw failure;
      return Promise.resolve(perform(door.get(), operation, 10_000));
    },
  };
  const quiet = () => undefined;
  const error = (...entry: unknown[]) => {
    logged.push(entry);
  };
  const log: Logger = { debug: quiet, info: quiet, warn: quiet, error, child: () => log };
  const settings = loadSettings({ env: { READ_PORT: '0', READ_RATE_LIMIT: 'off' }, cwd: directory });
  const now = () => Date.parse('2026-11-22T13:00:00Z');
  const app = await buildApp({
    ...{ door, queries, threads, settings, now, after, log },
    dashboardDirectory: join(directory, 'none'),
  });
  release = async () => {
    await app.close();
    await threads.close();
    door.close();
  };
  return app;
}

const ask = (app: FastifyInstance, url = '/v1/trends/releases?by=label&key=nobody') =>
  app.inject({ url, headers: { host: 'localhost' } });

it.each([new CatalogueTimeoutError(1_000), new BusyError()])(
  'are told without what is near to them where that meets %s',
  async (failure) => {
    const logged: unknown[][] = [];
    const app = await open(failure, logged);
    for (const [url, parameter, detail] of [
      [
        '/v1/trends/releases?by=label&key=nobody',
        'key',
        'The store knows nothing of this `key`: no release was ever counted under it.',
      ],
      ['/v1/sales/series?product=Shirt', 'product', 'The store knows no sales of "Shirt".'],
      [
        '/v1/sales/series?product=Shirt&region=CH',
        'product',
        'The store knows no sales of "Shirt", or none of it in "CH".',
      ],
    ] as const) {
      const response = await ask(app, url);
      expect(response.statusCode).toBe(404);
      expect(response.json()).toMatchObject({
        type: 'urn:new-releases:problem:not-found',
        parameter,
        detail,
      });
    }
    expect(logged).toEqual([]);
  },
);

it('hide no other failure', async () => {
  const failure = new Error('the thread is broken');
  const logged: unknown[][] = [];
  expect((await ask(await open(failure, logged))).statusCode).toBe(500);
  expect(logged).toEqual([[expect.objectContaining({ err: failure }), 'a request failed']]);
});
