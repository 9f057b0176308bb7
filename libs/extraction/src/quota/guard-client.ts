import { endpointGroupOf, QuotaExceededError, type SpotifyClient } from '@new-releases/spotify-client';
import type { OperationId } from '@new-releases/spotify-types';
import type { GroupLocks } from '../run/create-group-locks.js';

/**
 * A client that refuses calls of locked groups before anything is sent for them, a token request included. The
 * ledger would stop the call too, but only after the token was asked for.
 */
export function guardClient(client: SpotifyClient, locks: GroupLocks, now: () => number): SpotifyClient {
  async function guard<Result>(operation: OperationId, call: () => Promise<Result>): Promise<Result> {
    const group = endpointGroupOf(operation);
    const untilMs = locks.opensAtMs(group);
    if (untilMs === null || !locks.blocks(group)) return call();
    const facts = { operation, status: null, attempts: 0, bodyExcerpt: '' };
    throw new QuotaExceededError({
      ...facts,
      group,
      untilMs,
      retryAfterMs: untilMs - now(),
      reason: 'COOLDOWN',
    });
  }
  return {
    getNewReleases: (query, options) =>
      guard('get-new-releases', () => client.getNewReleases(query, options)),
    getAlbums: (query, options) => guard('get-multiple-albums', () => client.getAlbums(query, options)),
    getAlbum: (query, options) => guard('get-an-album', () => client.getAlbum(query, options)),
    getAlbumTracks: (query, options) =>
      guard('get-an-albums-tracks', () => client.getAlbumTracks(query, options)),
    getArtists: (query, options) => guard('get-multiple-artists', () => client.getArtists(query, options)),
    getArtist: (query, options) => guard('get-an-artist', () => client.getArtist(query, options)),
    getArtistAlbums: (query, options) =>
      guard('get-an-artists-albums', () => client.getArtistAlbums(query, options)),
    searchAlbums: (query, options) => guard('search', () => client.searchAlbums(query, options)),
    getTrack: (query, options) => guard('get-track', () => client.getTrack(query, options)),
  };
}
