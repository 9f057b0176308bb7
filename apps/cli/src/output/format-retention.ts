import type { RetentionOutcome } from '@new-releases/extraction';
import { countOf } from './count-of.js';

/** What retention deleted, in a sentence; null where there was nothing. */
export function formatRetention(outcome: RetentionOutcome): string | null {
  const { albums, tracks, artists, rejected, runs, files } = outcome;
  if (albums + artists + rejected + runs + files.length === 0) return null;
  return (
    `Deleted ${countOf(albums, 'album')}, ${countOf(tracks, 'track')}, ${countOf(runs, 'run')} and ` +
    `${countOf(files.length, 'file')} that were older.`
  );
}
