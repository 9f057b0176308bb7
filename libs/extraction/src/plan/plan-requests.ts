import type { PageCursor } from '@new-releases/pagination';
import type { OperationId } from '@new-releases/spotify-types';
import type { CoverageRecord, RunRecord, Store } from '@new-releases/storage';
import { createCapabilities, type Capabilities } from '../access/create-capabilities.js';
import { toResumeKey } from '../run/begin-run.js';
import { resolveRequest, type ResolvedRequest, type RunRequest } from '../run/run-request.js';
import { includeGroups } from '../sources/create-artists-source.js';
import { estimate, estimateReading, type RequestEstimate } from './estimate-requests.js';

/** What a run would ask for, as far as the store can tell. */
export interface RequestPlan {
  /** The unfinished run that would be continued, or null. */
  readonly resumes: string | null;
  readonly estimates: readonly RequestEstimate[];
  /** Sum of the known ones. */
  readonly total: number;
  /** Whether some part is not known, such as a listing never seen. */
  readonly isLowerBound: boolean;
}

const searchCap = 1000;

/** Foresees the requests of a run without making any. Albums that only the listing will bring are not foreseen. */
export async function planRequests(options: {
  store: Store;
  clientId: string;
  request: RunRequest;
  now: () => number;
}): Promise<RequestPlan> {
  const { store, now } = options;
  const request = resolveRequest(options.request);
  const capabilities = await createCapabilities({
    store,
    // A plan learns nothing, so there is nothing to remember.
    writer: { saveCapability: () => Promise.resolve() },
    clientId: options.clientId,
    access: request.access,
    recheckAfterMs: request.recheckAfterMs,
    now,
  });
  const unfinished = request.fresh ? null : await store.findUnfinishedRun(toResumeKey(request));
  const isRelisted =
    unfinished !== null && now() - Date.parse(unfinished.listingStartedAt) > request.relistAfterMs;
  const resumed = isRelisted ? null : unfinished;
  const estimates = [
    ...(await planListings(store, request, capabilities, resumed)),
    ...(await estimateReading({ store, capabilities })),
    ...(request.artistDetails ? [await planArtists(store, request, capabilities, now)] : []),
  ].filter(({ requests }) => requests !== 0);
  return {
    resumes: unfinished?.id ?? null,
    estimates,
    total: estimates.reduce((sum, { requests }) => sum + (requests ?? 0), 0),
    isLowerBound: estimates.some(({ requests }) => requests === null),
  };
}

async function planListings(
  store: Store,
  request: ResolvedRequest,
  capabilities: Capabilities,
  resumed: RunRecord | null,
): Promise<RequestEstimate[]> {
  const estimates: RequestEstimate[] = [];
  const cursorOf = async (source: string, partition: string): Promise<PageCursor | null> => {
    if (resumed === null) return null;
    const stored = await store.findCursor({ runId: resumed.id, source, partition });
    return stored && (JSON.parse(stored.cursor) as PageCursor);
  };
  const listing = async (
    operation: OperationId,
    source: string,
    partition: string,
    walk: { pageSize: number; total: number | null; cap?: number; extra?: number },
  ) => {
    const cursor = await cursorOf(source, partition);
    if (cursor?.done) return;
    const { pageSize, cap = Infinity, extra = 0 } = walk;
    const end = Math.min(cursor?.total ?? walk.total ?? NaN, cap, request.limit ?? Infinity);
    const pages = Math.max(1, Math.ceil((end - (cursor?.offset ?? 0)) / pageSize) + extra);
    const what = partition === '' ? `listing ${source}` : `listing ${source} ${partition}`;
    estimates.push(estimate(operation, Number.isNaN(pages) ? null : pages, what));
  };

  const mayListNewReleases = capabilities.state('get-new-releases') !== 'unavailable';
  const lastTotal = await findLastTotals(store);
  if (request.source === 'new-releases' || (request.source === 'auto' && mayListNewReleases)) {
    await listing('get-new-releases', 'new-releases', '', { pageSize: 50, total: lastTotal('new-releases') });
  }
  if (request.source === 'search' || (request.source === 'auto' && !mayListNewReleases)) {
    const pageSize = capabilities.pageSize('search');
    for (const query of request.queries) {
      // In search only an empty page proves the end, so one more is asked for, unless the cap ends the walk.
      await listing('search', 'search', query, {
        pageSize,
        total: lastTotal('search') ?? searchCap,
        cap: searchCap,
        extra: 1,
      });
    }
  }
  if (request.source === 'artists' || request.source === 'auto') {
    const watched = new Set([
      ...(await store.listWatchedArtists()).map(({ artistId }) => artistId),
      ...request.artistIds,
    ]);
    const calls = watched.size * includeGroups.length;
    estimates.push(
      estimate(
        'get-an-artists-albums',
        calls,
        `${watched.size} watched artists, at least a page of each group`,
      ),
    );
  }
  return estimates;
}

/** The newest total that any run's listing reported, by source. */
async function findLastTotals(store: Store): Promise<(source: string) => number | null> {
  const totals = new Map<string, number>();
  for (const run of await store.listRuns({ limit: 20 })) {
    const coverage: CoverageRecord[] = await store.listCoverage(run.id);
    for (const { source, reportedTotal } of coverage) {
      if (reportedTotal !== null && !totals.has(source)) totals.set(source, reportedTotal);
    }
  }
  return (source) => totals.get(source) ?? null;
}

async function planArtists(
  store: Store,
  request: ResolvedRequest,
  capabilities: Capabilities,
  now: () => number,
): Promise<RequestEstimate> {
  const dueBefore = new Date(now() - request.refreshAfterMs).toISOString();
  const due = (await store.listDueArtists({ dueBefore, limit: 1_000_000 })).length;
  return capabilities.state('get-multiple-artists') === 'unavailable'
    ? estimate('get-an-artist', due, `${due} artists, one a call`)
    : estimate('get-multiple-artists', Math.ceil(due / 50), `${due} artists, 50 a call`);
}
