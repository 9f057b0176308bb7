import type { SpotifyClient } from '@new-releases/spotify-client';
import type { Capabilities } from '../access/create-capabilities.js';
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
  capabilities: Pick<Capabilities, 'markAvailable'>;
  /** Origin of the API, to tell a foreign `next`. */
  origin: string;
  readAhead: number;
}): AlbumSource {
  const { client, capabilities, origin, readAhead } = options;
  return {
    name: 'new-releases',
    async *pages(walk) {
      const pages = walkListing({
        partition: '',
        fetchPage: ({ offset, limit, signal }) => client.getNewReleases({ limit, offset }, { signal }),
        pageSize,
        cursor: await walk.findCursor(''),
        maxItems: walk.limit,
        origin,
        readAhead,
        signal: walk.signal,
      });
      for await (const page of pages) {
        await capabilities.markAvailable('get-new-releases');
        yield page;
      }
    },
  };
}
