import type { Album } from '@new-releases/spotify-types';
import type { AlbumRead } from '@new-releases/storage';
import { checkAlbum, type TrackPageFacts } from '../records/check-album.js';
import { describeFaults } from '../records/describe-faults.js';
import { hashContent } from '../records/hash-content.js';
import type { Validators } from '../records/create-validators.js';

/** One album of an answer as the store takes it, and what the run has to know beside. */
export interface ReadAlbum {
  readonly read: AlbumRead;
  /** Offset at which the album's tracks go on, or null where the embedded page holds them all. */
  readonly nextOffset: number | null;
  readonly total: number | null;
  readonly tracks: number;
  /** Tracks that repeat an id of the page. */
  readonly repeated: number;
  readonly nulls: number;
  /** Tracks seen in the answer, whether kept, rejected or null. */
  readonly itemCount: number;
  readonly foreignNext: string | null;
}

/** Turns an album that Spotify answered into rows, rejected records and the place where its tracks go on. */
export function readAlbum(
  record: Album,
  albumId: string,
  context: { validators: Validators; now: () => number; origin: string },
): ReadAlbum {
  const { album, tracks, rejected, nulls, page } = checkAlbum(record, albumId, context.validators);
  const at = new Date(context.now()).toISOString();
  if (album === null) {
    const reason = rejected[0]?.reason ?? describeFaults([]);
    return {
      read: { kind: 'rejected', albumId, rejected: [...rejected], reason, at },
      nextOffset: null,
      total: null,
      tracks: 0,
      repeated: 0,
      nulls: 0,
      itemCount: 0,
      foreignNext: null,
    };
  }
  const nextOffset = findNextOffset(page);
  return {
    read: {
      kind: 'album',
      album,
      tracks: [...tracks],
      nextOffset,
      rejected: [...rejected],
      fetchedAt: at,
      hash: hashContent([album, tracks]),
    },
    nextOffset,
    total: page.total,
    tracks: tracks.length,
    repeated: tracks.length - new Set(tracks.map(({ id }) => id)).size,
    nulls,
    itemCount: page.itemCount,
    foreignNext: page.next !== null && isForeign(page.next, context.origin) ? page.next : null,
  };
}

/** `next` tells only whether there is more; where it goes on is counted here. An empty page ends the tracks. */
function findNextOffset(page: TrackPageFacts): number | null {
  if (page.next === null || page.itemCount === 0) return null;
  // A server's page may hold fewer items than its limit says; the next page starts at the limit all the same.
  return Math.max(page.itemCount, page.limit ?? 0);
}

function isForeign(url: string, origin: string): boolean {
  try {
    return new URL(url).origin !== origin;
  } catch {
    return true;
  }
}
