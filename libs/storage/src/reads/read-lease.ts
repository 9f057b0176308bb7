import { leaseName } from '../lease/lease-name.js';
import type { Driver } from '../open/open-driver.js';
import type { LeaseState } from '../types/lease.js';

interface LeaseRow {
  token: number;
  host: string | null;
  bootId: string | null;
  pid: number | null;
  processStart: string | null;
  purpose: string | null;
  since: string | null;
  heartbeatAt: string | null;
}

/** Reads who writes; null when the lease was never taken. */
export function readLease(driver: Driver): LeaseState | null {
  const row = driver
    .prepare<[string], LeaseRow>(
      `SELECT token, holder_host AS host, holder_boot_id AS bootId, holder_pid AS pid,
         holder_process_start AS processStart, purpose, since, heartbeat_at AS heartbeatAt
       FROM leases WHERE name = ?`,
    )
    .get(leaseName);
  if (row === undefined) return null;
  const { token, host, bootId, pid, processStart, purpose, since, heartbeatAt } = row;
  const holder = pid === null ? null : { host: host ?? '', bootId, pid, processStart };
  return { token, holder, purpose, since, heartbeatAt };
}
