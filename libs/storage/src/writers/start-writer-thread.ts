import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { createRemoteWriters } from './create-remote-writers.js';
import type { WriterOptions } from './writer-protocol.js';
import type { WriterSource } from './writer-source.js';

/** A thread that gets ready to write to a store. */
export interface WriterThread {
  /** Opens the store, which exists and is migrated, in the thread. One thread serves one store. */
  open(options: WriterOptions): WriterSource;
  /** Ends the thread, where it is not to open a store after all. */
  end(): Promise<void>;
}

// Stands beside this module in the build, and beside the bundle that an application makes of it.
const entry = new URL('./writer-thread.js', import.meta.url);

/**
 * Starts a thread that writes, for `openStore`. It takes a while to load Prisma: start it before whatever else there is
 * to load. The thread does not keep the process alive.
 * @returns null where the package runs from its TypeScript sources, which Node cannot load in a thread
 */
export function startWriterThread(): WriterThread | null {
  if (!existsSync(fileURLToPath(entry))) return null;
  const worker = new Worker(entry);
  worker.unref();
  return {
    open(options) {
      const writers = createRemoteWriters(options, worker);
      worker.once('error', (error) => {
        writers.fail(error);
      });
      worker.once('exit', (code) => {
        writers.fail(new Error(`exit code ${code}`));
      });
      return writers;
    },
    async end() {
      await worker.terminate();
    },
  };
}
