import { QuotaExceededError } from '@new-releases/spotify-client';
import type { AlbumRead } from '@new-releases/storage';
import type { GroupLocks } from './create-group-locks.js';
import type { FailureClass } from './classify-failure.js';

/** One is counted in a run. An album that fails run after run is set aside until it is due again. */
const mostAttempts = 5;

/**
 * What a failed call leaves in the store for the albums that it was for. Nothing where the call may simply be
 * made later; an error that concerns more than these albums is thrown again.
 *
 * @param failure.isPage whether the call was for a further page of tracks
 * @param failure.isAlive whether Spotify answers other calls, so that failing says something of these albums
 */
export function settleFailure(failure: {
  kind: FailureClass;
  error: unknown;
  albumIds: readonly string[];
  isPage: boolean;
  isAlive: boolean;
  at: string;
  locks: GroupLocks;
}): AlbumRead[] {
  const { kind, error, albumIds, isPage, isAlive, at, locks } = failure;
  const reason = error instanceof Error ? error.message : String(error);
  const gone = (): AlbumRead[] => albumIds.map((albumId) => ({ kind: 'gone', albumId, reason, at }));
  const failed = (): AlbumRead[] => {
    const giveUpAfter = isAlive ? mostAttempts : null;
    return albumIds.map((albumId) => ({ kind: 'failed', albumId, reason, at, giveUpAfter }));
  };
  switch (kind) {
    case 'locked':
      if (error instanceof QuotaExceededError) locks.lock(error.group, error.untilMs, error.reason);
      return [];
    case 'gone':
    case 'refused':
      // The album itself was answered: that a page of its tracks is not found or refused is worth another look.
      return isPage ? failed() : gone();
    case 'again':
      return failed();
    case 'closed':
    case 'fatal':
      throw error;
  }
}
