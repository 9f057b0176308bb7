import { describe, expect, it } from '@jest/globals';
import {
  endpointGroupOf,
  QuotaExceededError,
  type EndpointGroup,
  type SpotifyClient,
} from '@new-releases/spotify-client';
import type { OperationId } from '@new-releases/spotify-types';
import { createGroupLocks } from '../run/create-group-locks.js';
import { guardClient } from './guard-client.js';

const id = '4aawyAB9vmqN3uQ7FjRGTy';
const page = { limit: 10, offset: 0 };

/** Each operation as it is called through a client. */
const calls: [OperationId, (client: SpotifyClient) => Promise<unknown>][] = [
  ['get-new-releases', (client) => client.getNewReleases(page)],
  ['get-multiple-albums', (client) => client.getAlbums({ ids: [id] })],
  ['get-an-album', (client) => client.getAlbum({ id })],
  ['get-an-albums-tracks', (client) => client.getAlbumTracks({ id, ...page })],
  ['get-multiple-artists', (client) => client.getArtists({ ids: [id] })],
  ['get-an-artist', (client) => client.getArtist({ id })],
  ['get-an-artists-albums', (client) => client.getArtistAlbums({ id, includeGroups: 'album', ...page })],
  ['search', (client) => client.searchAlbums({ q: 'tag:new', ...page })],
  ['get-track', (client) => client.getTrack({ id })],
];

/** A client whose calls are noted and answered with the operation they are of. */
function createFakeClient(): { client: SpotifyClient; asked: [OperationId, unknown, unknown][] } {
  const asked: [OperationId, unknown, unknown][] = [];
  const answer = (operation: OperationId) => (query: unknown, options: unknown) => {
    asked.push([operation, query, options]);
    return Promise.resolve(operation);
  };
  const client = {
    getNewReleases: answer('get-new-releases'),
    getAlbums: answer('get-multiple-albums'),
    getAlbum: answer('get-an-album'),
    getAlbumTracks: answer('get-an-albums-tracks'),
    getArtists: answer('get-multiple-artists'),
    getArtist: answer('get-an-artist'),
    getArtistAlbums: answer('get-an-artists-albums'),
    searchAlbums: answer('search'),
    getTrack: answer('get-track'),
  };
  return { client: client as unknown as SpotifyClient, asked };
}

describe('guardClient', () => {
  it.each(calls)('passes %s on while its group is open', async (operation, call) => {
    const { client, asked } = createFakeClient();
    const locks = createGroupLocks(
      calls
        .map(([other]) => [endpointGroupOf(other), 5000] as [EndpointGroup, number])
        .filter(([group]) => group !== endpointGroupOf(operation)),
    );
    await expect(call(guardClient(client, locks, () => 1000))).resolves.toBe(operation);
    expect(asked.map(([name]) => name)).toEqual([operation]);
    expect(locks.comeBackAtMs).toBeNull();
  });

  it.each(calls)('refuses %s without a call while its group is locked', async (operation, call) => {
    const { client, asked } = createFakeClient();
    const group = endpointGroupOf(operation);
    const locks = createGroupLocks([[group, 5000]]);
    const refusal = await call(guardClient(client, locks, () => 1000)).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(QuotaExceededError);
    expect(refusal).toMatchObject({ operation, group, untilMs: 5000, retryAfterMs: 4000, attempts: 0 });
    expect(asked).toEqual([]);
    // It stood in the way, so the run has to say when to come back.
    expect(locks.comeBackAtMs).toBe(5000);
  });

  it('hands query and options on, and notices a lock that comes later', async () => {
    const { client, asked } = createFakeClient();
    const locks = createGroupLocks();
    const guarded = guardClient(client, locks, () => 1000);
    const { signal } = new AbortController();
    await guarded.getAlbum({ id, market: 'SE' }, { signal });
    expect(asked).toEqual([['get-an-album', { id, market: 'SE' }, { signal }]]);
    locks.lock('albums', 9000);
    await expect(guarded.getAlbums({ ids: [id] })).rejects.toBeInstanceOf(QuotaExceededError);
    expect(asked).toHaveLength(1);
  });
});
