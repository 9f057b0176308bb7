import { existsSync } from 'node:fs';
import { loadEnvironment, type Environment } from '@new-releases/app-shell/environment';
import { StoreMissingError, type Store, type StoreWriter } from '@new-releases/storage';
import type { CommandIo } from '../io.js';
import { withStoreToWrite } from './with-store-to-write.js';

/** As withStoreToWrite, for commands that have nothing to do in a new store: throws a StoreMissingError, creates none. */
export async function withExistingStoreToWrite(
  io: CommandIo,
  purpose: string,
  work: (writer: StoreWriter, store: Store, environment: Environment) => Promise<number>,
): Promise<number> {
  const { databasePath } = loadEnvironment({ env: io.env, cwd: io.cwd });
  if (!existsSync(databasePath)) throw new StoreMissingError({ path: databasePath });
  return withStoreToWrite(io, purpose, work);
}
