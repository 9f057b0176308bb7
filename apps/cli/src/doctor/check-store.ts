import type { Environment } from '@new-releases/app-shell/environment';
import { judgeLease, openStore, StoreMissingError, type LeaseState } from '@new-releases/storage';
import { describeFailure } from '../describe-failure.js';
import { countOf } from '../output/count-of.js';
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
      return [
        {
          level: 'ok',
          subject,
          message: `${store.path}: ${albumsComplete} of ${countOf(albums, 'album')} complete, ${countOf(tracks, 'track')}, ${size}, schema ${integrity.schemaVersion}`,
        },
        describeLease(await store.readLease()),
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

function describeLease(lease: LeaseState | null): Finding {
  const subject = 'lease';
  const who = `${lease?.purpose ?? 'a program'}, pid ${lease?.holder?.pid ?? '?'} on ${lease?.holder?.host ?? '?'}`;
  switch (judgeLease(lease)) {
    case 'free':
      return { level: 'ok', subject, message: 'nobody is writing' };
    case 'held':
      return { level: 'note', subject, message: `in use by ${who}, since ${lease?.since ?? '?'}` };
    case 'gone':
      return {
        level: 'note',
        subject,
        message: `left by a process that is gone (${who}); the next extract takes over`,
      };
    case 'silent':
      return {
        level: 'note',
        subject,
        message: `held by ${who}, without a sign of life since ${lease?.heartbeatAt ?? '?'}; the next extract takes over`,
      };
  }
}
