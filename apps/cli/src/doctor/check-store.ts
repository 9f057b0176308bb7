import type { Environment } from '@new-releases/app-shell/environment';
import { openStore, StoreMissingError } from '@new-releases/storage';
import { describeFailure } from '../describe-failure.js';
import type { Finding } from './finding.js';

/** Looks at the store without writing to it; a store that is not there yet is no fault. */
export async function checkStore(environment: Environment): Promise<Finding[]> {
  const subject = 'store';
  try {
    const store = await openStore({ path: environment.databasePath, mode: 'read' });
    try {
      const integrity = await store.checkIntegrity();
      if (!integrity.ok)
        return [{ level: 'bad', subject, message: `${store.path}: ${integrity.message}`, exitCode: 1 }];
      const { albums, albumsComplete, tracks } = await store.getSummary();
      const size = `${(integrity.sizeBytes / 1e6).toFixed(1)} MB`;
      const lease = await store.readLease();
      const holder = lease?.holder
        ? `in use by ${lease.purpose ?? 'a program'} (pid ${lease.holder.pid} on ${lease.holder.host}) since ${lease.since ?? '?'}`
        : 'nobody is writing';
      return [
        {
          level: 'ok',
          subject,
          message: `${store.path}: ${albumsComplete} of ${albums} albums complete, ${tracks} tracks, ${size}, schema ${integrity.schemaVersion}`,
        },
        { level: lease?.holder ? 'note' : 'ok', subject: 'lease', message: holder },
      ];
    } finally {
      await store.close();
    }
  } catch (error) {
    if (error instanceof StoreMissingError) {
      return [
        {
          level: 'note',
          subject,
          message: `${environment.databasePath} is not there yet; extract creates it`,
        },
      ];
    }
    return [{ level: 'bad', subject, ...describeFailure(error) }];
  }
}
