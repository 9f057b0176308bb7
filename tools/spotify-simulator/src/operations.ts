import { type OperationId } from '@new-releases/spotify-types';

/** Operations that draw on one quota. */
export type EndpointGroup =
  'new-releases' | 'albums' | 'album-tracks' | 'artists' | 'artist-albums' | 'search' | 'tracks';

/** The groups by name, for validation. */
export const endpointGroups: readonly EndpointGroup[] = [
  'new-releases',
  'albums',
  'album-tracks',
  'artists',
  'artist-albums',
  'search',
  'tracks',
];

const groups: Readonly<Record<OperationId, EndpointGroup>> = {
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

/** The quota group that an operation belongs to. */
export function endpointGroupOf(operation: OperationId): EndpointGroup {
  return groups[operation];
}
