import {
  BadRequestError,
  CapabilityMissingError,
  NotFoundError,
  QuotaExceededError,
  isSpotifyApiError,
} from '@new-releases/spotify-client';

/**
 * What a failed call means for the work it was for:
 * `locked` its group of endpoints is closed for now, `closed` this app may not call the operation,
 * `gone` there is no such thing, `refused` Spotify will never take this request,
 * `again` it may go better later, `fatal` nothing else will go better either.
 */
export type FailureClass = 'locked' | 'closed' | 'gone' | 'refused' | 'again' | 'fatal';

export function classifyFailure(error: unknown): FailureClass {
  if (error instanceof QuotaExceededError) return 'locked';
  if (error instanceof CapabilityMissingError) return 'closed';
  if (error instanceof NotFoundError) return 'gone';
  if (error instanceof BadRequestError) return 'refused';
  if (isSpotifyApiError(error) && error.disposition !== 'fatal') return 'again';
  return 'fatal';
}
