import { StoreMissingError } from '../errors/store-missing-error.js';
import { toStoreError } from '../errors/to-store-error.js';
import { UnknownRunError } from '../errors/unknown-run-error.js';
import { describeOwnProcess } from '../lease/describe-own-process.js';
import { type HeldLease, holdLease } from '../lease/hold-lease.js';
import { startNodeInterval } from '../lease/start-node-interval.js';
import { takeLease } from '../lease/take-lease.js';
import { createWriteQueue } from '../lease/write-queue.js';
import { checkpointFile } from '../open/checkpoint-file.js';
import { compactFile } from '../open/compact-file.js';
import { connectPrisma, type WriteConnection } from '../open/connect-prisma.js';
import type { Reader } from '../open/create-reader.js';
import { identifyFile } from '../open/identify-file.js';
import { createStoreWriter } from '../open/create-store-writer.js';
import { getRun } from '../reads/get-run.js';
import { readLease } from '../reads/read-lease.js';
import type { CompactOptions } from '../types/purge.js';
import type { WriterSource } from './writer-source.js';

/** What writers need. */
export interface CreateLocalWritersOptions {
  path: string;
  now: () => number;
  busyTimeoutMs: number;
  maxSizeBytes: number | undefined;
  /** Reads back what was written. */
  reader: Reader;
}

/** Writers that work in this thread, over one connection of Prisma's that is made when the first lease is asked for. */
export function createLocalWriters(options: CreateLocalWritersOptions): WriterSource {
  const { path, now, busyTimeoutMs, maxSizeBytes, reader } = options;
  const queue = createWriteQueue();
  /** The last one: whoever takes another has released it, or lost it. */
  let held: HeldLease | null = null;
  let connection: Promise<WriteConnection> | null = null;

  const file = identifyFile(path);

  /** What is written to a file that was deleted or replaced is written for nobody; a run is not to end well there. */
  const getWrittenRun = async (runId: string) => {
    if (identifyFile(path) !== file) throw new StoreMissingError({ path });
    const run = await reader.read((driver) => getRun(driver, runId));
    if (run === null) throw new UnknownRunError({ path, runId });
    return run;
  };

  const connect = (): Promise<WriteConnection> =>
    (connection ??= connectPrisma({ path, busyTimeoutMs, maxSizeBytes }));

  return {
    async connect() {
      await connect();
    },
    acquireLease(request) {
      const { purpose, holder = describeOwnProcess(), heartbeatMs = 5_000, staleAfterMs = 30_000 } = request;
      const startInterval = request.setInterval ?? startNodeInterval;
      return queue.run(async () => {
        try {
          const connected = await connect();
          const state = { path, self: holder, purpose, nowMs: now(), staleAfterMs };
          const token = await takeLease(connected, { ...state, readLease: () => reader.read(readLease) });
          const lease = holdLease({
            path,
            connection: connected,
            queue,
            token,
            now,
            heartbeatMs,
            startInterval,
          });
          held = lease;
          const compact = (how: CompactOptions = {}) => queue.run(() => compactFile(connected, path, how));
          const checkpoint = () => queue.run(() => checkpointFile(connected, path));
          return createStoreWriter({ path, lease, now, getRun: getWrittenRun, compact, checkpoint });
        } catch (error) {
          throw toStoreError(error, { path, action: 'take the lease of' });
        }
      });
    },
    async close() {
      try {
        await held?.release();
      } finally {
        await queue.drain();
        await (await connection)?.close();
      }
    },
  };
}
