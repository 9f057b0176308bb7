// Entry point of the thread that writes: see start-writer-thread.ts.
import { parentPort } from 'node:worker_threads';
import { createReader } from '../open/create-reader.js';
import { loadPrisma } from '../open/connect-prisma.js';
import { openDriver } from '../open/open-driver.js';
import { createLocalWriters } from './create-local-writers.js';
import { serveWriters } from './serve-writers.js';

if (parentPort === null) throw new Error('@new-releases/storage: writer-thread.js is no program of its own');
const port = parentPort;

// While the store is opened elsewhere. Whoever asks for a lease meets the error, if there is one.
loadPrisma().catch(() => undefined);

serveWriters({
  port,
  open(options) {
    const { path, busyTimeoutMs } = options;
    const reader = createReader(path, openDriver(path, { readonly: true, busyTimeoutMs }));
    const writers = createLocalWriters({ ...options, now: Date.now, reader });
    return {
      ...writers,
      close: () =>
        writers.close().finally(() => {
          reader.close();
        }),
    };
  },
  onClosed() {
    port.close();
  },
});
