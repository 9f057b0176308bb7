import type { LeaseHolder } from '../types/lease.js';
import type { ProcessFacts } from './find-process.js';

/** What decides whether a holder may be replaced. */
export interface IsHolderGoneOptions {
  /** Who asks. */
  self: LeaseHolder;
  heartbeatAt: string;
  nowMs: number;
  staleAfterMs: number;
  /** Looks a process of this host up. */
  findProcess: (pid: number) => ProcessFacts | null;
}

/**
 * Tells whether the holder of the lease may be replaced: at once when it ran on this host and is gone (no such process, a
 * zombie, a process of another start time, another boot), else when its heartbeat is too old.
 */
export function isHolderGone(holder: LeaseHolder, options: IsHolderGoneOptions): boolean {
  const { self, heartbeatAt, nowMs, staleAfterMs, findProcess } = options;
  // A time that cannot be read counts as stale; one in the future does not.
  const isFresh = nowMs - Date.parse(heartbeatAt) < staleAfterMs;
  if (holder.host !== self.host) return !isFresh;
  if (holder.bootId !== null && self.bootId !== null && holder.bootId !== self.bootId) return true;
  const found = findProcess(holder.pid);
  if (found === null || found.state === 'Z') return true;
  if (holder.processStart !== null && found.start !== null) {
    // The very process: it lives, but may be stopped or stuck.
    return holder.processStart !== found.start || !isFresh;
  }
  return !isFresh;
}
