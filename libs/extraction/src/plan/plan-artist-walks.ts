import type { RunRecord, Store } from '@new-releases/storage';
import type { Capabilities } from '../access/create-capabilities.js';
import type { ResolvedRequest } from '../run/run-request.js';
import { includeGroups, type WatchedArtistRef } from '../sources/create-artists-source.js';
import { estimate, type RequestEstimate } from './estimate-requests.js';
import { findPageCursor, isWalkOver } from './find-page-cursor.js';

const source = 'artists';

/** The pages that walking artists needs; a walk of unknown length counts one, and makes the estimate a lower bound. */
export async function planArtistWalks(options: {
  store: Pick<Store, 'findCursor' | 'findLastTotal'>;
  artists: readonly WatchedArtistRef[];
  request: Pick<ResolvedRequest, 'limit' | 'since'>;
  capabilities: Pick<Capabilities, 'pageSize'>;
  resumed: RunRecord | null;
}): Promise<RequestEstimate> {
  const { store, artists, request, capabilities, resumed } = options;
  const pageSize = capabilities.pageSize('get-an-artists-albums');

  /** The pages left, or null where nobody knows. */
  async function countPages(artist: WatchedArtistRef, partition: string): Promise<number | null> {
    const cursor = await findPageCursor(store, resumed, { source, partition });
    if (isWalkOver(cursor, request.limit)) return 0;
    // These walks end at what is known already, or too old, and not with the listing.
    if (artist.isWalked || request.since !== null) return null;
    const total = cursor?.total ?? (await store.findLastTotal(source, partition));
    if (total === null) return null;
    const left = Math.min(total, request.limit ?? Infinity) - (cursor?.offset ?? 0);
    return Math.max(1, Math.ceil(left / pageSize));
  }

  let requests = 0;
  let open = 0;
  let isLowerBound = false;
  for (const artist of artists) {
    let ofArtist = 0;
    for (const group of includeGroups) {
      const pages = await countPages(artist, `${artist.artistId}/${group}`);
      isLowerBound ||= pages === null;
      ofArtist += pages ?? 1;
    }
    requests += ofArtist;
    if (ofArtist > 0) open += 1;
  }
  const what = `${open} watched ${open === 1 ? 'artist' : 'artists'}, each group by itself, ${pageSize} albums a page`;
  return estimate('get-an-artists-albums', requests, what, isLowerBound);
}

/** The artists that a run walks: those given and no others, or else the watch-list. */
export async function listPlannedArtists(
  store: Pick<Store, 'listWatchedArtists'>,
  given: readonly string[],
): Promise<WatchedArtistRef[]> {
  const watched = new Map(
    (await store.listWatchedArtists()).map(({ artistId, firstWalkDoneAt }) => [
      artistId,
      firstWalkDoneAt !== null,
    ]),
  );
  const ids = given.length > 0 ? new Set(given) : watched.keys();
  return [...ids].map((artistId) => ({ artistId, isWalked: watched.get(artistId) ?? false }));
}
