import type { RunRecord, Store } from '@new-releases/storage';
import { createCapabilities, type Capabilities } from '../access/create-capabilities.js';
import { toResumeKey } from '../run/begin-run.js';
import { isListingOld } from '../run/is-listing-old.js';
import { resolveRequest, type ResolvedRequest, type RunRequest } from '../run/run-request.js';
import { sourceNames } from '../sources/choose-sources.js';
import { estimate, estimateReading, type RequestEstimate } from './estimate-requests.js';
import { planListings } from './plan-listings.js';

/** What a run would ask for, as far as the store can tell. */
export interface RequestPlan {
  /** The unfinished run that would be continued, or null. */
  readonly resumes: string | null;
  readonly estimates: readonly RequestEstimate[];
  /** Sum of the known ones. */
  readonly total: number;
  /** Whether some part is not known, such as a listing never seen. */
  readonly isLowerBound: boolean;
  /**
   * Known albums whose last read is too old, and the requests for them: only those that the listing shows are read
   * again, so they are not in the total. Zero where nothing is left to list.
   */
  readonly refreshes: { readonly albums: number; readonly requests: number };
}

/** Foresees the requests of a run without making any. Albums that only the listing will bring are not foreseen. */
export async function planRequests(options: {
  store: Store;
  clientId: string;
  /** Whose quota it is. @default clientId */
  account?: string;
  request: RunRequest;
  now: () => number;
}): Promise<RequestPlan> {
  const { store, clientId, account = clientId, now } = options;
  const request = resolveRequest(options.request);
  // A plan learns nothing, so there is nothing to remember.
  const writer = { saveCapability: () => Promise.resolve() };
  const { access, recheckAfterMs } = request;
  const capabilities = await createCapabilities({ store, writer, clientId, access, recheckAfterMs, now });
  const unfinished = request.fresh ? null : await store.findUnfinishedRun(toResumeKey(request));
  const resumed = unfinished && (await isRelisted(unfinished)) ? null : unfinished;
  const listings = (await planListings({ store, request, capabilities, resumed })).filter(isAsked);
  const estimates = [
    ...listings,
    ...(await estimateReading({ store, capabilities })),
    ...(request.artistDetails ? [await planArtistDetails(store, request, capabilities, now())] : []),
  ].filter(isAsked);
  // What a source of the caller's own still has to list, nobody knows here; it may show what is due.
  const mayList = listings.length > 0 || !isBuiltIn(request.source);
  const due = !mayList ? 0 : await store.countDueAlbums(dueBefore(request, now()));
  const batch = capabilities.state('get-multiple-albums') === 'unavailable' ? 1 : 20;
  return {
    resumes: unfinished?.id ?? null,
    estimates,
    total: estimates.reduce((sum, { requests }) => sum + (requests ?? 0), 0),
    isLowerBound: !isBuiltIn(request.source) || estimates.some(({ isLowerBound }) => isLowerBound),
    refreshes: { albums: due, requests: Math.ceil(due / batch) },
  };

  /** As a run does: an old listing begins anew, unless a group is closed, when it can wait. */
  async function isRelisted(run: RunRecord): Promise<boolean> {
    if (!isListingOld(run, request, now())) return false;
    if (request.ignoreCooldown) return true;
    const quota = await store.listQuota(account, now());
    return !quota.some(({ cooldownUntil }) => cooldownUntil !== null && Date.parse(cooldownUntil) > now());
  }
}

async function planArtistDetails(
  store: Store,
  request: ResolvedRequest,
  capabilities: Capabilities,
  nowMs: number,
): Promise<RequestEstimate> {
  const artists = await store.listDueArtists({ dueBefore: dueBefore(request, nowMs), limit: 1_000_000 });
  const due = artists.length;
  return capabilities.state('get-multiple-artists') === 'unavailable'
    ? estimate('get-an-artist', due, `${due} artists, one a call`)
    : estimate('get-multiple-artists', Math.ceil(due / 50), `${due} artists, 50 a call`);
}

function isBuiltIn(source: string): boolean {
  return sourceNames.some((name) => name === source);
}

function isAsked({ requests }: RequestEstimate): boolean {
  return requests !== 0;
}

function dueBefore({ refreshAfterMs }: Pick<ResolvedRequest, 'refreshAfterMs'>, nowMs: number): string {
  return new Date(nowMs - refreshAfterMs).toISOString();
}
