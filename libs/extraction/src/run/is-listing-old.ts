import type { RunRecord } from '@new-releases/storage';
import type { ResolvedRequest } from './run-request.js';

const hourMs = 3_600_000;
const relistAfterMs = 20 * hourMs;
/**
 * A quota opens again after a day. A listing that began anew each time would take a good part of each day's requests
 * from the albums that wait, and one that is longer than a day's quota would never come to its end. `tag:new` and new
 * releases show albums for about two weeks, so nothing falls out of sight.
 */
const relistDeferredAfterMs = 7 * 24 * hourMs;

/** Whether the listing of an unfinished run is to begin anew. */
export function isListingOld(
  run: Pick<RunRecord, 'deferredAt' | 'listingStartedAt'>,
  request: Pick<ResolvedRequest, 'relistAfterMs'>,
  nowMs: number,
): boolean {
  const usualMs = run.deferredAt === null ? relistAfterMs : relistDeferredAfterMs;
  return nowMs - Date.parse(run.listingStartedAt) > (request.relistAfterMs ?? usualMs);
}
