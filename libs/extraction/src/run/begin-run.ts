import type { RunRecord, Store, StoreWriter } from '@new-releases/storage';
import { isListingOld } from './is-listing-old.js';
import type { ResolvedRequest } from './run-request.js';

/** The run to work on, and whether it was begun before. */
export interface BegunRun {
  readonly run: RunRecord;
  readonly resumed: boolean;
}

/**
 * Continues the unfinished run of the same source, query, market and access, or starts one. A listing that is too
 * old to be trusted is started again, under the same run.
 */
export async function beginRun(options: {
  store: Pick<Store, 'findUnfinishedRun'>;
  writer: Pick<StoreWriter, 'startRun' | 'resumeRun' | 'restartListing'>;
  request: ResolvedRequest;
  programVersion: string;
  /** Whether some group of endpoints is known to be closed. */
  isLocked: boolean;
  now: () => number;
}): Promise<BegunRun> {
  const { store, writer, request, programVersion, now } = options;
  const { source, market, access } = request;
  const query = toQueryText(request);
  const resumeKey = toResumeKey(request);
  const { limit, refreshAfterMs, artistDetails, artistIds, splitBy, since } = request;
  const settings = { limit, refreshAfterMs, artistDetails, artistIds, splitBy, since };
  const unfinished = request.fresh ? null : await store.findUnfinishedRun(resumeKey);
  if (!unfinished) {
    const run = await writer.startRun({
      resumeKey,
      source,
      query,
      market,
      access,
      options: settings,
      programVersion,
    });
    return { run, resumed: false };
  }
  const run = await writer.resumeRun(unfinished.id, { options: settings, programVersion });
  // While Spotify keeps a group closed it may be that all are: the listing can wait as long as the albums do.
  const isOld = isListingOld(unfinished, request, now());
  return { run: isOld && !options.isLocked ? await writer.restartListing(run.id) : run, resumed: true };
}

/** What a later run must share to go on with this one: source (of one's own: its name), query, market and access. */
export function toResumeKey(
  request: Pick<ResolvedRequest, 'source' | 'queries' | 'market' | 'access'>,
): string {
  return JSON.stringify([request.source, toQueryText(request), request.market, request.access]);
}

function toQueryText({ queries }: Pick<ResolvedRequest, 'queries'>): string {
  return queries.join(' | ');
}
