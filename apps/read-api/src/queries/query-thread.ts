// Entry point of a thread that answers queries: see create-query-threads.ts.
import { parentPort, workerData } from 'node:worker_threads';
import { createCatalogueDoor } from './create-catalogue-door.js';
import { serveQueries } from './serve-queries.js';

if (parentPort === null) throw new Error('query-thread.js is no program of its own');
serveQueries(
  parentPort,
  createCatalogueDoor((workerData as { path: string }).path, () => performance.now(), {
    fileMs: 0,
    stateMs: 0,
  }),
);
