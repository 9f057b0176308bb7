import { Worker } from 'node:worker_threads';

/** Starts a thread that answers queries over the store at a path. It does not keep the process alive. */
export function startQueryThread(path: string): Worker {
  const worker = new Worker(new URL('./query-thread.js', import.meta.url), {
    workerData: { path },
    // Rows are short-lived: what is collected often needs little room.
    resourceLimits: { maxYoungGenerationSizeMb: 4 },
  });
  worker.unref();
  return worker;
}
