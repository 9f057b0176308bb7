import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type Store, type StoreWriter } from '@new-releases/storage';

/**
 * Opens a store to import sales, takes its lease, and gives both back whatever happens. A dry run makes no store: where there is none, it has
 * one for itself.
 */
export async function withSalesStore<T>(
  { path, dryRun }: { path: string; dryRun: boolean },
  work: (writer: StoreWriter, store: Store) => Promise<T>,
): Promise<T> {
  const folder = dryRun && !existsSync(path) ? await mkdtemp(join(tmpdir(), 'new-releases-')) : null;
  try {
    const store = await openStore({ path: folder === null ? path : join(folder, 'store.db') });
    try {
      const writer = await store.acquireLease({ purpose: 'sales import' });
      return await work(writer, store);
    } finally {
      await store.close();
    }
  } finally {
    if (folder !== null) await rm(folder, { recursive: true, force: true });
  }
}
