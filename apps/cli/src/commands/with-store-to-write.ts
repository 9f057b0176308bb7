import { loadEnvironment, type Environment } from '@new-releases/app-shell/environment';
import { openStore, type Store, type StoreWriter } from '@new-releases/storage';
import type { CommandIo } from '../io.js';

/** Opens the configured store, takes its lease, and gives both back whatever happens. @returns what the work comes to */
export async function withStoreToWrite<Result>(
  io: CommandIo,
  purpose: string,
  work: (writer: StoreWriter, store: Store, environment: Environment) => Promise<Result>,
): Promise<Result> {
  const environment = loadEnvironment({ env: io.env, cwd: io.cwd });
  const store = await openStore({ path: environment.databasePath });
  try {
    const writer = await store.acquireLease({ purpose });
    return await work(writer, store, environment);
  } finally {
    // Closing gives the lease back.
    await store.close();
  }
}
