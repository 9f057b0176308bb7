import { describe, expect, it } from '@jest/globals';
import { endpointGroupOf } from './endpoint-group-of.js';

describe('endpointGroupOf', () => {
  // Stores remember groups by these names.
  it.each([
    ['get-new-releases', 'new-releases'],
    ['get-multiple-albums', 'albums'],
    ['get-an-album', 'albums'],
    ['get-an-albums-tracks', 'album-tracks'],
    ['get-multiple-artists', 'artists'],
    ['get-an-artist', 'artists'],
    ['get-an-artists-albums', 'artist-albums'],
    ['search', 'search'],
    ['get-track', 'tracks'],
  ] as const)('puts %s into %s', (operation, group) => {
    expect(endpointGroupOf(operation)).toBe(group);
  });
});
