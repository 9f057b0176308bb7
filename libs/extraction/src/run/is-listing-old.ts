import type { RunRecord } from '@new-releases/storage';
import type { ResolvedRequest } from './run-request.js';

const hourMs = 3_600_000;
const relistAfterMs = 20 * hourMs;
/**
 * A quota opens again after a day. A listing that began anew each time would take a good part of each day's requests
 * from the albums that wait, and one that is longer than a day's quota would never come to its end.
 */
const relistDeferredAfterMs = 72 * hourMs;

/** Whether the listing of an unfinished run is to begin anew. `run` is as it was left, before it is resumed. */
export function isListingOld(
  run: Pick<RunRecord, 'state' | 'listingStartedAt'>,
  request: Pick<ResolvedRequest, 'relistAfterMs'>,
  nowMs: number,
): boolean {
  const byState = run.state === 'deferred' ? relistDeferredAfterMs : relistAfterMs;
  return nowMs - Date.parse(run.listingStartedAt) > (request.relistAfterMs ?? byState);
}
