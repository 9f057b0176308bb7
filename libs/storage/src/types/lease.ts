/** Who holds the lease: enough to tell whether that process is still alive. */
export interface LeaseHolder {
  host: string;
  /** Id of the host's boot; null when it cannot be known. */
  bootId: string | null;
  pid: number;
  /** Start time of the process in the system's own units; null when it cannot be known. */
  processStart: string | null;
}

/** The one row of `leases`. All but the token is null while the lease is free. */
export interface LeaseState {
  /** Grows by one with each holder. */
  token: number;
  holder: LeaseHolder | null;
  purpose: string | null;
  since: string | null;
  heartbeatAt: string | null;
}

/** Starts a repeating timer that does not keep the process alive; returns how to stop it. */
export type StartInterval = (callback: () => void, ms: number) => () => void;

/** How to acquire the lease. */
export interface AcquireLeaseOptions {
  /** Shown to whoever finds the store busy, such as `extract`. */
  purpose: string;
  /** @default this process */
  holder?: LeaseHolder;
  /** @default 5_000 */
  heartbeatMs?: number;
  /** A holder elsewhere without a heartbeat for so long is replaced. @default 30_000 */
  staleAfterMs?: number;
  /** @default an unref'd timer of Node's */
  setInterval?: StartInterval;
}
