// Entry point of the thread that writes: see start-writer-thread.ts.
import { parentPort } from 'node:worker_threads';
import { loadPrisma } from '../open/connect-prisma.js';
import { openThreadWriters } from './open-thread-writers.js';
import { serveWriters } from './serve-writers.js';

if (parentPort === null) throw new Error('@new-releases/storage: writer-thread.js is no program of its own');
const port = parentPort;

// While the store is opened elsewhere. Whoever asks for a lease meets the error, if there is one.
loadPrisma().catch(() => undefined);

serveWriters({
  port,
  open: openThreadWriters,
  onClosed() {
    port.close();
  },
});
