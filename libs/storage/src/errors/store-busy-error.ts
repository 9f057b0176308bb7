import type { LeaseHolder } from '../types/lease.js';
import { StoreError, type StoreErrorOptions } from './store-error.js';

/** Facts about the present holder of the lease. */
export interface StoreBusyFacts extends StoreErrorOptions {
  holder: LeaseHolder;
  purpose: string;
  since: string;
  heartbeatAt: string;
}

/** Somebody else writes to the store. Try again later. */
export class StoreBusyError extends StoreError {
  override readonly name = 'StoreBusyError';
  readonly holder: LeaseHolder;
  readonly purpose: string;
  readonly since: string;
  readonly heartbeatAt: string;

  constructor(facts: StoreBusyFacts) {
    super(
      `${facts.path} is in use by "${facts.purpose}" (process ${facts.holder.pid} on ${facts.holder.host}, since ${facts.since}): wait for it to end, or stop it.`,
      facts,
    );
    this.holder = facts.holder;
    this.purpose = facts.purpose;
    this.since = facts.since;
    this.heartbeatAt = facts.heartbeatAt;
  }
}
