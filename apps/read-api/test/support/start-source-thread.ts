import { Worker } from 'node:worker_threads';

const entry = new URL('../../out-tsc/query-thread.mjs', import.meta.url);

/** Starts a query thread from its source, which `bundle-query-thread.mjs` has joined into one file. */
export function startSourceThread(path: string): Worker {
  const worker = new Worker(entry, { workerData: { path } });
  worker.unref();
  return worker;
}
