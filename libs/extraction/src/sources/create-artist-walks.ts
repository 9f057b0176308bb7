import type { Store, StoreWriter } from '@new-releases/storage';
import type { ArtistWalks } from './create-artists-source.js';

/** What the store knows of the walks of watched artists, as one run sees it. */
export function createArtistWalks(options: {
  store: Pick<Store, 'findSeenAlbums'>;
  writer: Pick<StoreWriter, 'saveArtistWalk'>;
  runId: string;
  now: () => number;
}): ArtistWalks {
  const { store, writer, runId, now } = options;
  return {
    findSeen: (artistId, albumIds) =>
      store.findSeenAlbums({ source: 'artists', artistId, albumIds, exceptRunId: runId }),
    finish: (artistId) =>
      writer.saveArtistWalk({ artistId, at: new Date(now()).toISOString(), complete: true }),
  };
}
