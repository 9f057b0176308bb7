import type { ProbeAccessOptions } from '@new-releases/extraction';
import { isStoreError, openStore, StoreBusyError, type StoreWriter } from '@new-releases/storage';
import { describeFailure } from '../describe-failure.js';

export interface DoctorLedger {
  readonly ledger: NonNullable<ProbeAccessOptions['ledger']>;
  /** Why something could not be noted in the store, or null. */
  readonly problem: () => string | null;
}

/**
 * Counts doctor's request in a store that exists, before it is sent, and notes a refusal by quota. The lease is held
 * for the moment of writing alone; where another holds it the request goes uncounted.
 */
export function createDoctorLedger(options: { path: string; account: string }): DoctorLedger {
  const { path, account } = options;
  let problem: string | null = null;

  async function write(work: (writer: StoreWriter) => Promise<unknown>): Promise<void> {
    try {
      const store = await openStore({ path });
      try {
        await work(await store.acquireLease({ purpose: 'doctor' }));
      } finally {
        // Closing gives the lease back.
        await store.close();
      }
    } catch (error) {
      if (!isStoreError(error)) throw error;
      problem ??= error instanceof StoreBusyError ? 'the store is in use' : describeFailure(error).message;
    }
  }

  return {
    ledger: {
      countRequest: ({ group }) =>
        write((writer) =>
          writer.countRequests({ account, group, count: 1, at: new Date(Date.now()).toISOString() }),
        ),
      lockGroup: (lock) => write((writer) => writer.lockGroup({ account, ...lock })),
    },
    problem: () => problem,
  };
}
