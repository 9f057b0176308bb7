import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { createRemoteWriters, type RemoteWriters } from './create-remote-writers.js';
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

/** Of the thread's heap: rows live shortly, and left alone V8 takes twice as much, which makes no write faster. */
const youngMib = 24;

/**
 * Starts a thread that writes, for `openStore`. It takes a while to begin: start it before whatever else there is
 * to load. The thread does not keep the process alive.
 * @returns null where the package runs from its TypeScript sources, which Node cannot load in a thread
 */
export function startWriterThread(): WriterThread | null {
  if (!existsSync(fileURLToPath(entry))) return null;
  const worker = new Worker(entry, { resourceLimits: { maxYoungGenerationSizeMb: youngMib } });
  worker.unref();
  let writers: RemoteWriters | null = null;
  let end: Error | null = null;
  const onEnd = (cause: Error): void => {
    end ??= cause;
    writers?.fail(end);
  };
  worker.once('error', onEnd);
  worker.once('exit', (code) => {
    onEnd(new Error(`the thread ended with ${code}`));
  });
  return {
    open(options) {
      writers = createRemoteWriters(options, worker);
      if (end !== null) writers.fail(end);
      return writers;
    },
    async end() {
      await worker.terminate();
    },
  };
}
