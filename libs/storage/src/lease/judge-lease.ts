import type { LeaseHolder, LeaseState } from '../types/lease.js';
import { describeOwnProcess } from './describe-own-process.js';
import { findProcess, type ProcessFacts } from './find-process.js';
import { isHolderGone } from './is-holder-gone.js';

/**
 * What became of a lease: nobody has it, its holder has it, its holder ended without giving it back, or its holder
 * shows no life but cannot be said to have ended. The last two are taken over by whoever acquires the lease next.
 */
export type LeaseJudgement = 'free' | 'held' | 'gone' | 'silent';

/** By what a lease is judged. */
export interface JudgeLeaseOptions {
  /** Clock, epoch ms. @default Date.now */
  now?: () => number;
  /** As in `AcquireLeaseOptions`. @default 30_000 */
  staleAfterMs?: number;
  /** Who asks. @default this process */
  self?: LeaseHolder;
  /** Looks a process of this host up. @default asks the system */
  findProcess?: (pid: number) => ProcessFacts | null;
}

/** Tells what acquiring a lease would find, without acquiring it. */
export function judgeLease(lease: LeaseState | null, options: JudgeLeaseOptions = {}): LeaseJudgement {
  if (!lease?.holder) return 'free';
  const { now = Date.now, staleAfterMs = 30_000, self = describeOwnProcess() } = options;
  const facts = {
    self,
    heartbeatAt: lease.heartbeatAt ?? '',
    nowMs: now(),
    findProcess: options.findProcess ?? findProcess,
  };
  if (!isHolderGone(lease.holder, { ...facts, staleAfterMs })) return 'held';
  // Without a limit to its silence, only a holder that is known to have ended counts as gone.
  return isHolderGone(lease.holder, { ...facts, staleAfterMs: Infinity }) ? 'gone' : 'silent';
}
