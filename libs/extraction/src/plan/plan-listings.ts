import type { OperationId } from '@new-releases/spotify-types';
import type { RunRecord, Store } from '@new-releases/storage';
import type { Capabilities } from '../access/create-capabilities.js';
import type { ResolvedRequest } from '../run/run-request.js';
import { parseSearchPart } from '../sources/parse-search-part.js';
import { searchCap } from '../sources/search-cap.js';
import { estimate, type RequestEstimate } from './estimate-requests.js';
import { findPageCursor, isWalkOver } from './find-page-cursor.js';
import { listPlannedArtists, planArtistWalks } from './plan-artist-walks.js';

/** The pages that the sources of a run still need; null where a listing was never seen. */
export async function planListings(options: {
  store: Store;
  request: ResolvedRequest;
  capabilities: Capabilities;
  /** The run whose cursors hold, or null where all walks begin anew. */
  resumed: RunRecord | null;
}): Promise<RequestEstimate[]> {
  const { store, request, capabilities, resumed } = options;
  const estimates: RequestEstimate[] = [];

  /** @returns the listing's length, as last seen */
  async function listing(
    operation: OperationId,
    source: string,
    partition: string,
    walk: { pageSize: number; cap?: number; extra?: number },
  ): Promise<number | null> {
    const cursor = await findPageCursor(store, resumed, { source, partition });
    const total = cursor?.total ?? (await store.findLastTotal(source, partition));
    if (isWalkOver(cursor, request.limit)) return total;
    const what = partition === '' ? `listing ${source}` : `listing ${source} ${partition}`;
    const { pageSize, cap = Infinity, extra = 0 } = walk;
    const bound = Math.min(cap, request.limit ?? Infinity);
    const from = cursor?.offset ?? 0;
    if (total === null) {
      estimates.push(estimate(operation, null, what));
      return total;
    }
    const full = Math.ceil((Math.min(total, bound) - from) / pageSize);
    const pages = full + (from + full * pageSize < bound ? extra : 0);
    estimates.push(estimate(operation, Math.max(1, pages), what));
    return total;
  }

  const mayListNewReleases = capabilities.state('get-new-releases') !== 'unavailable';
  if (request.source === 'new-releases' || (request.source === 'auto' && mayListNewReleases)) {
    await listing('get-new-releases', 'new-releases', '', { pageSize: 50 });
  }
  if (request.source === 'search' || (request.source === 'auto' && !mayListNewReleases)) {
    const pageSize = capabilities.pageSize('search');
    for (const query of request.queries) {
      // In search only an empty page proves the end, so one more is asked for, unless the cap ends the walk.
      const walk = { pageSize, cap: searchCap, extra: 1 };
      const total = await listing('search', 'search', query, walk);
      if (total === null || total <= searchCap) continue;
      for (const part of request.splitBy) {
        await listing('search', 'search', `${query}${parseSearchPart(part).label}`, walk);
      }
    }
  }
  if (request.source === 'artists' || request.source === 'auto') {
    const artists = await listPlannedArtists(store, request.artistIds);
    estimates.push(await planArtistWalks({ store, artists, request, capabilities, resumed }));
  }
  return estimates;
}
