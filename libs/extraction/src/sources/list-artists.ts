import type { Store, StoreWriter } from '@new-releases/storage';
import type { WatchedArtistRef } from './create-artists-source.js';

/**
 * The artists to walk: the stored watch-list, or only those given, which join the watch-list, for it is there that
 * the walks of an artist are remembered.
 */
export async function listArtists(options: {
  store: Pick<Store, 'listWatchedArtists'>;
  writer: Pick<StoreWriter, 'addWatchedArtists'>;
  given: readonly string[];
}): Promise<WatchedArtistRef[]> {
  const { store, writer, given } = options;
  if (given.length > 0) await writer.addWatchedArtists(given.map((artistId) => ({ artistId })));
  const only = new Set(given);
  return (await store.listWatchedArtists())
    .filter(({ artistId }) => only.size === 0 || only.has(artistId))
    .map(({ artistId, firstWalkDoneAt }) => ({ artistId, isWalked: firstWalkDoneAt !== null }));
}
