import { loadEnvironment } from '@new-releases/app-shell/environment';
import { type Catalogue, openCatalogue } from '@new-releases/storage/catalogue';
import type { CommandIo } from '../io.js';

/** Opens the configured store for reading, and closes it whatever happens. */
export async function withCatalogue(
  io: CommandIo,
  work: (catalogue: Catalogue) => Promise<number>,
): Promise<number> {
  const { databasePath } = loadEnvironment({ env: io.env, cwd: io.cwd });
  const catalogue = openCatalogue({ path: databasePath });
  try {
    return await work(catalogue);
  } finally {
    catalogue.close();
  }
}
