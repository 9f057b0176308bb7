import type { SpotifyClient } from '@new-releases/spotify-client';
import type { AlbumSource } from './album-source.js';
import { walkListing } from './walk-listing.js';

/** The most that `GET /browse/new-releases` hands out at once. */
const pageSize = 50;

/**
 * Spotify's own list of new releases. Development apps made since 2026-02-11 are refused here with 403.
 *
 * @see https://developer.spotify.com/documentation/web-api/reference/get-new-releases
 */
export function createNewReleasesSource(options: {
  client: Pick<SpotifyClient, 'getNewReleases'>;
  /** Origin of the API, to tell a foreign `next`. */
  origin: string;
  readAhead: number;
}): AlbumSource {
  const { client, origin, readAhead } = options;
  return {
    name: 'new-releases',
    async *pages(walk) {
      yield* walkListing({
        partition: '',
        fetchPage: ({ offset, limit, signal }) => client.getNewReleases({ limit, offset }, { signal }),
        pageSize,
        cursor: await walk.findCursor(''),
        maxItems: walk.limit,
        origin,
        readAhead,
        signal: walk.signal,
      });
    },
  };
}
