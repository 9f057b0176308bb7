import { loadEnvironment } from '@new-releases/app-shell/environment';
import { openStore, type Store } from '@new-releases/storage';
import type { CommandIo } from '../io.js';

/** Opens the configured store for reading, hands it over, and closes it whatever happens. */
export async function withStoreToRead(
  io: CommandIo,
  work: (store: Store) => Promise<number>,
): Promise<number> {
  const environment = loadEnvironment({ env: io.env, cwd: io.cwd });
  const store = await openStore({ path: environment.databasePath, mode: 'read' });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
