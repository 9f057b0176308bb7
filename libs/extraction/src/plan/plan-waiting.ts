import type { RunRecord, Store } from '@new-releases/storage';
import { createCapabilities } from '../access/create-capabilities.js';
import { resolveRequest, type RunRequest } from '../run/run-request.js';
import { estimateReading, type RequestEstimate } from './estimate-requests.js';
import { listPlannedArtists, planArtistWalks } from './plan-artist-walks.js';
import { planRequests } from './plan-requests.js';

/** Runs that are looked through for one that waits. */
const lookBack = 100;

/**
 * The requests that wait: those of the newest unfinished run, or of the waiting albums where there is none, and the
 * first walks of watched artists. What the run was asked for is taken from the store, as far as it was noted there.
 */
export async function planWaiting(options: {
  store: Store;
  account: string;
  clientId: string;
  now: () => number;
}): Promise<readonly RequestEstimate[]> {
  const { store, clientId, now } = options;
  const run = await findNewestUnfinished(store);
  const request = resolveRequest(run ? toRequest(run) : {});
  const { access, recheckAfterMs } = request;
  const writer = { saveCapability: () => Promise.resolve() };
  const capabilities = await createCapabilities({ store, writer, clientId, access, recheckAfterMs, now });
  const estimates = run
    ? (await planRequests({ ...options, request })).estimates
    : await estimateReading({ store, capabilities });
  if (run && (request.source === 'auto' || request.source === 'artists')) return estimates;
  const artists = (await listPlannedArtists(store, [])).filter(({ isWalked }) => !isWalked);
  const walks = { limit: null, since: null };
  const first = await planArtistWalks({ store, artists, request: walks, capabilities, resumed: null });
  return [...estimates, first].filter(({ requests }) => requests !== 0);
}

/** The newest run that a later one would go on with. */
async function findNewestUnfinished(store: Store): Promise<RunRecord | null> {
  for (const run of await store.listRuns({ limit: lookBack })) {
    if (run.state === 'completed') continue;
    const unfinished = await store.findUnfinishedRun(run.resumeKey);
    if (unfinished?.id === run.id) return run;
  }
  return null;
}

/** The request that goes on with a run. */
function toRequest({ source, query, market, access, options }: RunRecord): RunRequest {
  const { limit, refreshAfterMs, artistDetails, artistIds, splitBy, since } = options;
  return {
    source,
    ...(query !== null && { queries: query.split(' | ') }),
    market,
    access: (access ?? 'auto') as NonNullable<RunRequest['access']>,
    ...(typeof limit === 'number' && { limit }),
    ...(typeof refreshAfterMs === 'number' && { refreshAfterMs }),
    ...(typeof since === 'string' && { since }),
    artistDetails: artistDetails === true,
    artistIds: toTexts(artistIds),
    splitBy: toTexts(splitBy),
  };
}

function toTexts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}
