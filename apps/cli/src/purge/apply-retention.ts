import type { Environment } from '@new-releases/app-shell/environment';
import type { Store } from '@new-releases/storage';
import { countOf } from '../output/count-of.js';
import { listOutputFiles } from './list-output-files.js';
import { purgeContent } from './purge-content.js';

/**
 * What `--delete-after` asks for: deletes what no listing has shown for so long, with old history and old snapshots.
 *
 * @returns what was deleted, in a sentence; null where there was nothing
 */
export async function applyRetention(
  store: Store,
  environment: Pick<Environment, 'outputDir'>,
  beforeMs: number,
): Promise<string | null> {
  const files = await listOutputFiles(environment.outputDir, beforeMs);
  const writer = await store.acquireLease({ purpose: 'retention' });
  try {
    const rows = await purgeContent(writer, { beforeMs, files });
    const { albums, tracks, artists, rejected, runs } = rows;
    if (albums + artists + rejected + runs + files.length === 0) return null;
    return (
      `Deleted ${countOf(albums, 'album')}, ${countOf(tracks, 'track')}, ${countOf(runs, 'run')} and ` +
      `${countOf(files.length, 'file')} that were older.`
    );
  } finally {
    await writer.release();
  }
}
