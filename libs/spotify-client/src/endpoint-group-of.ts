import type { OperationId } from '@new-releases/spotify-types';

/** Operations that are thought to share one quota; a batch and its single form do. */
export type EndpointGroup =
  'new-releases' | 'albums' | 'album-tracks' | 'artists' | 'artist-albums' | 'search' | 'tracks';

const groups: Record<OperationId, EndpointGroup> = {
  'get-new-releases': 'new-releases',
  'get-multiple-albums': 'albums',
  'get-an-album': 'albums',
  'get-an-albums-tracks': 'album-tracks',
  'get-multiple-artists': 'artists',
  'get-an-artist': 'artists',
  'get-an-artists-albums': 'artist-albums',
  search: 'search',
  'get-track': 'tracks',
};

/**
 * Gives the quota group of an operation. Spotify publishes neither groups nor sizes; that locks are per group
 * was observed (https://developer.spotify.com/documentation/web-api/concepts/quota-modes).
 */
export function endpointGroupOf(operation: OperationId): EndpointGroup {
  return groups[operation];
}
