import { StoreBusyError } from '../errors/store-busy-error.js';
import { StoreError } from '../errors/store-error.js';
import type { WriteConnection } from '../open/connect-prisma.js';
import { toIsoTime } from '../to-iso-time.js';
import type { LeaseHolder, LeaseState } from '../types/lease.js';
import { findProcess } from './find-process.js';
import { isHolderGone } from './is-holder-gone.js';
import { leaseName } from './lease-name.js';

/** How to take the lease. */
export interface TakeLeaseOptions {
  path: string;
  self: LeaseHolder;
  purpose: string;
  nowMs: number;
  staleAfterMs: number;
  readLease: () => Promise<LeaseState | null>;
}

// Each lost round means that somebody else took or freed the lease meanwhile.
const maxRounds = 20;

/**
 * Takes the lease if it is free or its holder is gone, by one compare-and-swap.
 * @returns the fencing token
 * @throws StoreBusyError while a living holder has it
 */
export async function takeLease({ statements }: WriteConnection, options: TakeLeaseOptions): Promise<number> {
  const { path, self, purpose, nowMs, staleAfterMs, readLease } = options;
  const now = toIsoTime(nowMs);
  for (let round = 0; round < maxRounds; round += 1) {
    const lease = await readLease();
    if (lease === null) {
      await statements.$executeRaw`INSERT INTO leases (name, token) VALUES (${leaseName}, 0) ON CONFLICT (name) DO NOTHING`;
      continue;
    }
    const { token, holder } = lease;
    if (holder !== null) {
      const heartbeatAt = lease.heartbeatAt ?? '';
      if (!isHolderGone(holder, { self, heartbeatAt, nowMs, staleAfterMs, findProcess })) {
        throw new StoreBusyError({
          path,
          holder,
          purpose: lease.purpose ?? '',
          since: lease.since ?? '',
          heartbeatAt,
        });
      }
    }
    // The heartbeat is compared too: a holder that shows life in this very moment keeps the lease.
    const changed = await statements.$executeRaw`
      UPDATE leases SET token = ${token + 1}, holder_host = ${self.host}, holder_boot_id = ${self.bootId},
        holder_pid = ${self.pid}, holder_process_start = ${self.processStart}, purpose = ${purpose}, since = ${now},
        heartbeat_at = ${now}
      WHERE name = ${leaseName} AND token = ${token} AND holder_pid IS ${holder?.pid ?? null}
        AND heartbeat_at IS ${lease.heartbeatAt}`;
    if (changed === 1) return token + 1;
  }
  throw new StoreError(`The lease of ${path} keeps changing hands: try again in a minute.`, { path });
}
