import { LeaseLostError } from '../errors/lease-lost-error.js';
import { StoreLockedError } from '../errors/store-locked-error.js';
import { toStoreError } from '../errors/to-store-error.js';
import type { WriteConnection, WriteTransaction } from '../open/connect-prisma.js';
import type { Statements } from '../open/create-statements.js';
import { toIsoTime } from '../to-iso-time.js';
import type { StartInterval } from '../types/lease.js';
import { leaseName } from './lease-name.js';
import type { WriteQueue } from './write-queue.js';

/** What is needed to hold a lease. */
export interface HoldLeaseOptions {
  path: string;
  connection: WriteConnection;
  queue: WriteQueue;
  token: number;
  now: () => number;
  heartbeatMs: number;
  startInterval: StartInterval;
}

/** A lease that is held. */
export interface HeldLease {
  readonly token: number;
  /** Aborted with a LeaseLostError once another writer has taken over. */
  readonly lost: AbortSignal;
  /** Runs one write in a transaction that begins with the fencing update. Fails with a StoreError. */
  write<T>(action: string, write: (tx: WriteTransaction) => Promise<T>): Promise<T>;
  /** Frees the lease after the writes under way. */
  release(): Promise<void>;
}

/** Keeps a lease alive by its heartbeat, and fences each write with its token. */
export function holdLease(options: HoldLeaseOptions): HeldLease {
  const { path, connection, queue, token, now } = options;
  const { statements } = connection;
  const lost = new AbortController();
  let released: Promise<void> | null = null;

  const fence = async (tx: Statements): Promise<void> => {
    const changed = await tx.$executeRaw`
      UPDATE leases SET heartbeat_at = ${toIsoTime(now())}
      WHERE name = ${leaseName} AND token = ${token} AND holder_pid IS NOT NULL`;
    if (changed === 1) return;
    const error = new LeaseLostError({ path, token });
    lost.abort(error);
    throw error;
  };

  /** Somebody held the file for longer than we wait: what is left to do, such as giving the lease back, waits no more. */
  const loseWaitingTime = async (): Promise<void> => {
    await statements.$queryRawUnsafe('PRAGMA busy_timeout = 100').catch(() => undefined);
  };

  const beat = (): void => {
    // A heartbeat that fails otherwise (a locked or full file) is tried again at the next one.
    void queue.run(() => fence(statements)).catch(() => undefined);
  };
  const stop = options.startInterval(beat, options.heartbeatMs);
  lost.signal.addEventListener('abort', stop, { once: true });

  return {
    token,
    lost: lost.signal,
    write(action, write) {
      if (released !== null) return Promise.reject(new LeaseLostError({ path, token }));
      return queue.run(async () => {
        if (lost.signal.aborted) throw new LeaseLostError({ path, token });
        try {
          return await connection.transact(async (tx) => {
            await fence(tx);
            return write(tx);
          });
        } catch (error) {
          const known = toStoreError(error, { path, action });
          if (known instanceof StoreLockedError) await loseWaitingTime();
          throw known;
        }
      });
    },
    release() {
      stop();
      released ??= queue.run(async () => {
        try {
          await statements.$executeRaw`
            UPDATE leases SET holder_host = NULL, holder_boot_id = NULL, holder_pid = NULL, holder_process_start = NULL,
              purpose = NULL, since = NULL, heartbeat_at = NULL
            WHERE name = ${leaseName} AND token = ${token}`;
        } catch (error) {
          throw toStoreError(error, { path, action: 'release the lease of' });
        }
      });
      return released;
    },
  };
}
