import type { AcquireLeaseOptions } from '../types/lease.js';
import type { StoreWriter } from '../types/store-writer.js';

/** Where the writers of a store come from: this thread, or one of its own. */
export interface WriterSource {
  /** Connects ahead of the first lease, which otherwise does. */
  connect(): Promise<void>;
  /** Takes the lease. @throws StoreBusyError while somebody else has it */
  acquireLease(options: AcquireLeaseOptions): Promise<StoreWriter>;
  /** Releases a held lease after the writes under way, and closes the connection. Fails with a StoreError. */
  close(): Promise<void>;
}
