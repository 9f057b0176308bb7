import { describe, expect, it } from '@jest/globals';
import {
  createSpotifyClient,
  endpointGroupOf,
  type CallOptions,
  type ResponseEvent,
  type SpotifyClient,
} from '../src/index.js';
import { answer, silence } from './fake-spotify.js';
import { settle, setUpClient, toError } from './set-up-client.js';

type Operation = ResponseEvent['operation'];
type Run = (client: SpotifyClient, options?: CallOptions) => Promise<unknown>;

const id = 'a1';
const at = { limit: 1, offset: 0 };
const market = 'DE';
const many = (count: number) => Array.from({ length: count }, () => id);

/** Each operation, with a market where it takes one, and its path. */
const operations: [Operation, Run, string][] = [
  ['get-new-releases', (c, o) => c.getNewReleases(at, o), '/browse/new-releases?limit=1&offset=0'],
  ['get-multiple-albums', (c, o) => c.getAlbums({ ids: [id], market }, o), '/albums?ids=a1&market=DE'],
  ['get-an-album', (c, o) => c.getAlbum({ id, market }, o), '/albums/a1?market=DE'],
  [
    'get-an-albums-tracks',
    (c, o) => c.getAlbumTracks({ id, ...at, market }, o),
    '/albums/a1/tracks?limit=1&offset=0&market=DE',
  ],
  ['get-multiple-artists', (c, o) => c.getArtists({ ids: [id] }, o), '/artists?ids=a1'],
  ['get-an-artist', (c, o) => c.getArtist({ id }, o), '/artists/a1'],
  [
    'get-an-artists-albums',
    (c, o) => c.getArtistAlbums({ id, includeGroups: 'album', ...at, market }, o),
    '/artists/a1/albums?include_groups=album&limit=1&offset=0&market=DE',
  ],
  ['search', (c, o) => c.searchAlbums({ q: 'x', ...at }, o), '/search?q=x&type=album&limit=1&offset=0'],
  ['get-track', (c, o) => c.getTrack({ id, market }, o), '/tracks/a1?market=DE'],
];

describe.each(operations)('%s', (operation, run, path) => {
  it('is what its request and its error are of', async () => {
    const { client, seen, events } = setUpClient([() => answer(200, null)]);
    const error = await run(client).catch(toError);
    expect(error).toMatchObject({ name: 'ContractError', operation, status: 200, bodyExcerpt: 'null' });
    expect(seen.map(({ url }) => url.href)).toEqual([`https://api.spotify.com/v1${path}`]);
    expect(events).toMatchObject([{ operation, group: endpointGroupOf(operation) }]);
  });

  it('ends with the reason of its signal', async () => {
    const { client, seen } = setUpClient([silence]);
    const controller = new AbortController();
    const outcome = run(client, { signal: controller.signal }).catch(toError);
    await settle();
    controller.abort(new Error('stop'));
    expect(await outcome).toMatchObject({ message: 'stop' });
    expect(seen[0]?.signal.aborted).toBe(true);
  });
});

describe('an id that is none', () => {
  const wrong = { id: 'a/b' };
  it.each<[Operation, Run]>([
    ['get-multiple-albums', (c) => c.getAlbums({ ids: ['a/b'] })],
    ['get-an-album', (c) => c.getAlbum(wrong)],
    ['get-an-albums-tracks', (c) => c.getAlbumTracks({ ...wrong, ...at })],
    ['get-multiple-artists', (c) => c.getArtists({ ids: ['a/b'] })],
    ['get-an-artist', (c) => c.getArtist(wrong)],
    ['get-an-artists-albums', (c) => c.getArtistAlbums({ ...wrong, includeGroups: 'album', ...at })],
    ['get-track', (c) => c.getTrack(wrong)],
  ])('is refused by %s, which says so by a rejection', async (operation, run) => {
    const { client, seen } = setUpClient([() => answer(200, {})]);
    expect(await run(client).catch(toError)).toMatchObject({ name: 'BadRequestError', operation });
    expect(seen).toHaveLength(0);
  });
});

describe('a batch', () => {
  it('may have as many ids as Spotify takes', async () => {
    const { client, seen } = setUpClient([() => answer(200, { albums: [], artists: [] })]);
    await client.getAlbums({ ids: many(20) });
    await client.getArtists({ ids: many(50) });
    expect(seen.map(({ url }) => url.searchParams.get('ids')?.split(',').length)).toEqual([20, 50]);
  });
});

describe('the defaults', () => {
  it('send no User-Agent of our own, and ask for English', async () => {
    const { client, seen } = setUpClient([() => answer(200, {})]);
    await client.getTrack({ id });
    expect(seen[0]?.headers).toEqual({
      accept: 'application/json',
      'accept-language': 'en',
      authorization: 'Bearer TOKEN',
    });
  });

  it('hold eight requests in flight', async () => {
    const { client, seen } = setUpClient([silence]);
    const controller = new AbortController();
    const { signal } = controller;
    const calls = many(9).map(() => client.getTrack({ id }, { signal }).catch(toError));
    await settle();
    expect(seen).toHaveLength(8);
    controller.abort(new Error('stop'));
    await Promise.all(calls);
  });

  it('use what Node brings', () => {
    expect(() => createSpotifyClient({ getAccessToken: () => Promise.resolve('T') })).not.toThrow();
  });
});
