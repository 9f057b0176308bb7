import type { ReleaseDimension } from './release-count-query.js';

/** Sources whose listings can show whatever was released; those of `artists` and of a program's own show what they were made for. */
const wholeSources = `('new-releases', 'search')`;

/**
 * Which rows of `completed_listings` tell how much was released: those of sources that can show everything. A store that never had one is
 * about what its own sources list, so there all tell; and a source is always known by its own.
 */
export function buildListingCondition(by: ReleaseDimension): string {
  const covers = 'covers_from <= covers_to';
  if (by === 'source') return covers;
  return `${covers} AND (source IN ${wholeSources} OR NOT EXISTS (
    SELECT 1 FROM completed_listings w WHERE w.source IN ${wholeSources} AND w.covers_from <= w.covers_to))`;
}
