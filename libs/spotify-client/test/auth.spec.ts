import { describe, expect, it } from '@jest/globals';
import { AuthenticationError, type GetAccessToken } from '../src/index.js';
import { album, albumId, answer, type Answer } from './fake-spotify.js';
import { settle, setUpClient, toError } from './set-up-client.js';

/** Gives T1, and the next one whenever the current one is refused. */
function countingTokens() {
  const asked: (string | undefined)[] = [];
  let current = 1;
  const getAccessToken: GetAccessToken = async (options) => {
    asked.push(options?.refusedToken);
    if (options?.refusedToken === `T${current}`) current += 1;
    return `T${current}`;
  };
  return { asked, getAccessToken };
}

const takes =
  (...tokens: string[]): Answer =>
  ({ headers }) =>
    tokens.includes(headers.authorization ?? '')
      ? answer(200, album)
      : answer(401, { error: { status: 401, message: 'Missing/invalid/expired access token' } });

describe('auth', () => {
  it('renews a refused token and tries once more', async () => {
    const { asked, getAccessToken } = countingTokens();
    const { client, events } = setUpClient([takes('Bearer T2')], { getAccessToken });
    expect(await client.getAlbum({ id: albumId })).toEqual(album);
    expect(asked).toEqual([undefined, 'T1', undefined]);
    expect(events.map(({ status, attempt }) => [status, attempt])).toEqual([
      [401, 1],
      [200, 2],
    ]);
  });

  it('names the token that was refused, so that many callers at once need one renewal', async () => {
    const { asked, getAccessToken } = countingTokens();
    const { client, seen } = setUpClient([takes('Bearer T2')], { getAccessToken });
    await Promise.all(Array.from({ length: 8 }, () => client.getAlbum({ id: albumId })));
    expect(asked.filter((token) => token === 'T1')).toHaveLength(8);
    expect(seen).toHaveLength(16);
    expect(seen.slice(8).every(({ headers }) => headers.authorization === 'Bearer T2')).toBe(true);
  });

  it('takes the token when its turn has come, not when the call begins', async () => {
    let current = 'T1';
    const ends: (() => void)[] = [];
    const { client, seen } = setUpClient(
      [
        () =>
          new Promise((resolve) => {
            ends.push(() => {
              resolve(answer(200, album));
            });
          }),
        takes('Bearer T2'),
      ],
      { concurrency: 1, getAccessToken: async () => current },
    );
    const calls = [client.getAlbum({ id: albumId }), client.getAlbum({ id: albumId })];
    await settle();
    current = 'T2';
    ends[0]?.();
    await Promise.all(calls);
    expect(seen.map(({ headers }) => headers.authorization)).toEqual(['Bearer T1', 'Bearer T2']);
  });

  it('gives up when the renewed token is refused as well', async () => {
    const { getAccessToken } = countingTokens();
    const { client, seen } = setUpClient([takes()], { getAccessToken });
    const error = await client.getAlbum({ id: albumId }).catch(toError);
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error).toMatchObject({ status: 401, attempts: 2, disposition: 'fatal' });
    expect(JSON.stringify(error)).not.toMatch(/T[12]\b/);
    expect(seen).toHaveLength(2);
  });

  it('sends nothing more when the renewal gives the same token', async () => {
    const { client, seen } = setUpClient([takes()]);
    expect(await client.getAlbum({ id: albumId }).catch(toError)).toBeInstanceOf(AuthenticationError);
    expect(seen).toHaveLength(1);
  });

  it('renews again in a later attempt of the same call', async () => {
    const { getAccessToken } = countingTokens();
    const { client, seen } = setUpClient([takes(), () => answer(500, ''), takes(), takes('Bearer T3')], {
      getAccessToken,
    });
    expect(await client.getAlbum({ id: albumId })).toEqual(album);
    expect(seen).toHaveLength(4);
  });

  it('passes errors of getAccessToken on untouched, without a retry', async () => {
    const failure = new Error('invalid client');
    let asked = 0;
    const { client, seen } = setUpClient([takes()], {
      getAccessToken: () => {
        asked += 1;
        return Promise.reject(failure);
      },
    });
    expect(await client.getAlbum({ id: albumId }).catch(toError)).toBe(failure);
    expect(asked).toBe(1);
    expect(seen).toHaveLength(0);
  });

  it.each(['', 'SECRET\nX: y', 'SECRET ü'])(
    'does not put %j into a header, nor into an error',
    async (token) => {
      const { client, seen } = setUpClient([takes()], { getAccessToken: () => Promise.resolve(token) });
      const error = await client.getAlbum({ id: albumId }).catch(toError);
      expect(error).toBeInstanceOf(TypeError);
      expect(String(error)).not.toContain('SECRET');
      expect(seen).toHaveLength(0);
    },
  );
});
