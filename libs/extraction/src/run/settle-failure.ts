import { QuotaExceededError } from '@new-releases/spotify-client';
import type { AlbumRead } from '@new-releases/storage';
import type { GroupLocks } from './create-group-locks.js';
import type { FailureClass } from './classify-failure.js';

/**
 * What a failed call leaves in the store for the albums that it was for. Nothing where the call may simply be
 * made later; an error that concerns more than these albums is thrown again.
 *
 * @param failure.isPage whether the call was for a further page of tracks
 */
export function settleFailure(failure: {
  kind: FailureClass;
  error: unknown;
  albumIds: readonly string[];
  isPage: boolean;
  at: string;
  locks: GroupLocks;
}): AlbumRead[] {
  const { kind, error, albumIds, isPage, at, locks } = failure;
  const reason = error instanceof Error ? error.message : String(error);
  switch (kind) {
    case 'locked':
      if (error instanceof QuotaExceededError) locks.lock(error.group, error.untilMs, error.reason);
      return [];
    case 'gone':
      // The album itself was answered: its tracks not being found is worth another look.
      if (isPage) return albumIds.map((albumId) => ({ kind: 'failed', albumId, reason, at }));
      return albumIds.map((albumId) => ({ kind: 'gone', albumId, reason, at }));
    case 'refused':
      // A page that is refused leaves the album half read: worth another look, unlike a refused album.
      if (isPage) return albumIds.map((albumId) => ({ kind: 'failed', albumId, reason, at }));
      return albumIds.map((albumId) => ({ kind: 'gone', albumId, reason, at }));
    case 'again':
      return albumIds.map((albumId) => ({ kind: 'failed', albumId, reason, at }));
    case 'closed':
    case 'fatal':
      throw error;
  }
}
