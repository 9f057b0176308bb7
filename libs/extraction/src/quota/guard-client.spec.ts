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
const now = () => 1000;
/** Nothing is known of any quota. */
const unlearned: ReadonlyMap<EndpointGroup, number> = new Map();

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
      now,
      calls
        .map(([other]) => [endpointGroupOf(other), 5000] as [EndpointGroup, number])
        .filter(([group]) => group !== endpointGroupOf(operation)),
    );
    await expect(call(guardClient({ client, locks, rest: unlearned, now }))).resolves.toBe(operation);
    expect(asked.map(([name]) => name)).toEqual([operation]);
    expect(locks.comeBackAtMs).toBeNull();
  });

  it.each(calls)('refuses %s without a call while its group is locked', async (operation, call) => {
    const { client, asked } = createFakeClient();
    const group = endpointGroupOf(operation);
    const locks = createGroupLocks(now, [[group, 5000]]);
    const refusal = await call(guardClient({ client, locks, rest: unlearned, now })).catch(
      (error: unknown) => error,
    );
    expect(refusal).toBeInstanceOf(QuotaExceededError);
    expect(refusal).toMatchObject({ operation, group, untilMs: 5000, retryAfterMs: 4000, attempts: 0 });
    expect(asked).toEqual([]);
    // It stood in the way, so the run has to say when to come back.
    expect(locks.comeBackAtMs).toBe(5000);
  });

  it('hands query and options on, and notices a lock that comes later', async () => {
    const { client, asked } = createFakeClient();
    const locks = createGroupLocks(now);
    const guarded = guardClient({ client, locks, rest: unlearned, now });
    const { signal } = new AbortController();
    await guarded.getAlbum({ id, market: 'SE' }, { signal });
    expect(asked).toEqual([['get-an-album', { id, market: 'SE' }, { signal }]]);
    locks.lock('albums', 9000);
    await expect(guarded.getAlbums({ ids: [id] })).rejects.toBeInstanceOf(QuotaExceededError);
    expect(asked).toHaveLength(1);
  });

  it('passes calls on again once the time of the lock has come', async () => {
    const { client, asked } = createFakeClient();
    let nowMs = 4999;
    const clock = () => nowMs;
    const guarded = guardClient({
      client,
      locks: createGroupLocks(clock, [['albums', 5000]]),
      rest: unlearned,
      now: clock,
    });
    await expect(guarded.getAlbum({ id })).rejects.toMatchObject({ untilMs: 5000, retryAfterMs: 1 });
    nowMs = 5000;
    await expect(guarded.getAlbum({ id })).resolves.toBe('get-an-album');
    expect(asked).toHaveLength(1);
  });

  it.each([
    [13, 3],
    [10, 1],
    [0, 1],
  ])(
    'with %s requests left by a learned quota lets %s calls go at once, the others in turn',
    async (left, atOnce) => {
      const waiting: ((answer: string) => void)[] = [];
      const getAlbum = () => new Promise<string>((resolve) => waiting.push(resolve));
      const client = { ...createFakeClient().client, getAlbum } as unknown as SpotifyClient;
      const locks = createGroupLocks(now);
      const guarded = guardClient({ client, locks, rest: new Map([['albums', left]]), now });
      const beyond = left > 10 ? 1 : 0;
      const answers = Promise.allSettled(
        Array.from({ length: atOnce + beyond + 1 }, () => guarded.getAlbum({ id })),
      );
      await new Promise(setImmediate);
      expect(waiting).toHaveLength(atOnce + beyond);
      // A group of which nothing was learned waits for nobody.
      await expect(guarded.searchAlbums({ q: 'tag:new', ...page })).resolves.toBe('search');
      // The one whose turn it is meets the end; who waited for it is refused without a call.
      locks.lock('albums', 5000);
      for (const answer of waiting) answer('answered');
      const last = (await answers).at(-1);
      expect(last).toMatchObject({ status: 'rejected', reason: { untilMs: 5000 } });
      expect(waiting).toHaveLength(atOnce + beyond);
    },
  );

  it('goes on with the next in turn where a call fails', async () => {
    const { client } = createFakeClient();
    let calls = 0;
    const failing = {
      ...client,
      getAlbum: () => {
        calls += 1;
        return calls === 1 ? Promise.reject(new Error('down')) : Promise.resolve('answered');
      },
    } as unknown as SpotifyClient;
    const rest = new Map<EndpointGroup, number>([['albums', 1]]);
    const guarded = guardClient({ client: failing, locks: createGroupLocks(now), rest, now });
    const [first, second] = await Promise.allSettled([guarded.getAlbum({ id }), guarded.getAlbum({ id })]);
    expect(first).toMatchObject({ status: 'rejected', reason: { message: 'down' } });
    expect(second).toEqual({ status: 'fulfilled', value: 'answered' });
  });
});
