import type { ScanTies } from '@new-releases/analysis';
import { countOf } from './count-of.js';

/** Ties of which a scan made no pairs: `2 ties to genres, 1 tie to an artist or label without releases`; null where there are none. */
export function describeLeftOut({ genres, albums, unknown }: ScanTies['left_out']): string | null {
  const parts = [
    ...(genres === 0 ? [] : [`${countOf(genres, 'tie')} to genres`]),
    ...(albums === 0 ? [] : [`${countOf(albums, 'tie')} to albums`]),
    ...(unknown === 0
      ? []
      : [`${countOf(unknown, 'tie')} to artists or labels without releases in the store`]),
  ];
  return parts.length === 0 ? null : parts.join(', ');
}
