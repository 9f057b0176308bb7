import type { Album } from '@new-releases/spotify-types';

/**
 * Puts the answer of a batch beside the ids that were asked for. Matched by id first, for the order is a promise
 * only of the documentation; an album left over at the place of a missing one is that album under another id.
 */
export function matchBatch(
  albumIds: readonly string[],
  answer: readonly (Album | null)[],
): [albumId: string, record: Album | null][] {
  const byId = new Map<unknown, Album>();
  for (const record of answer) if (isRecord(record)) byId.set(record.id, record);
  const asked = new Set<unknown>(albumIds);
  return albumIds.map((albumId, index) => {
    const sameId = byId.get(albumId);
    if (sameId) return [albumId, sameId];
    const samePlace = answer[index] ?? null;
    // What is neither an album nor null goes on, to be rejected with its payload.
    if (samePlace === null || !isRecord(samePlace)) return [albumId, samePlace];
    return [albumId, asked.has(samePlace.id) ? null : samePlace];
  });
}

/** Answers are not checked yet, so an element may be anything. */
function isRecord(record: Album | null | undefined): record is Album {
  return typeof record === 'object' && record !== null;
}
