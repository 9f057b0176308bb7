import { Worker } from 'node:worker_threads';

const entry = new URL('../../src/queries/query-thread.ts', import.meta.url).href;

/** Starts a query thread from its TypeScript source, which Node has to learn to read first. */
export function startSourceThread(path: string): Worker {
  const code = `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(entry)}); });`;
  const worker = new Worker(code, {
    eval: true,
    execArgv: ['--conditions=@new-releases/source'],
    workerData: { path },
  });
  worker.unref();
  return worker;
}
