import { describe, expect, it } from '@jest/globals';
import { QuotaExceededError, type QuotaLedger } from '../src/index.js';
import { album, albumId, answer, quotaExceeded, rateLimited, silence } from './fake-spotify.js';
import { settle, setUpClient, toError } from './set-up-client.js';

function recordingLedger() {
  const log: string[] = [];
  const locks: Parameters<QuotaLedger['lockGroup']>[0][] = [];
  const ledger: QuotaLedger = {
    countRequest: async ({ operation, group }) => {
      log.push(`count ${operation} ${group}`);
    },
    lockGroup: async (lock) => {
      locks.push(lock);
    },
  };
  return { ledger, log, locks };
}

describe('ledger', () => {
  it('counts every attempt before it is sent, repetitions after 401 and 5xx included', async () => {
    const { ledger, log } = recordingLedger();
    const answers = [401, 500, 200].map((status) => () => {
      log.push(`sent ${status}`);
      return answer(status, album);
    });
    const { client } = setUpClient(answers, {
      ledger,
      getAccessToken: async (options) => (options?.refusedToken === undefined ? 'T1' : 'T2'),
    });
    await client.getAlbum({ id: albumId });
    const count = 'count get-an-album albums';
    expect(log).toEqual([count, 'sent 401', count, 'sent 500', count, 'sent 200']);
  });

  it.each([
    ['a reason with hours', () => quotaExceeded({ 'retry-after': '7200' }), 7_200_000, 'QUOTA_EXCEEDED'],
    ['a reason with seconds', () => quotaExceeded({ 'retry-after': '5' }), 5_000, 'QUOTA_EXCEEDED'],
    ['a reason alone', () => quotaExceeded(), 86_400_000, 'QUOTA_EXCEEDED'],
    ['hours alone', () => rateLimited(7_200), 7_200_000, 'LONG_RETRY_AFTER'],
  ])('a 429 by %s locks the group, and is not tried again', async (_, play, retryAfterMs, reason) => {
    const { ledger, locks } = recordingLedger();
    const { client, clock, seen } = setUpClient([play], { ledger });
    const error = await client.getAlbum({ id: albumId }).catch(toError);
    const untilMs = clock.now() + retryAfterMs;
    expect(error).toBeInstanceOf(QuotaExceededError);
    expect(error).toMatchObject({ group: 'albums', retryAfterMs, untilMs, reason, attempts: 1, status: 429 });
    expect(error).toMatchObject({ disposition: 'deferred' });
    expect(locks).toEqual([{ group: 'albums', retryAfterMs, untilMs, reason }]);
    expect(seen).toHaveLength(1);
    expect(clock.slept).toEqual([]);
  });

  it('a quota does not pause calls of other groups', async () => {
    const { client, clock } = setUpClient([() => quotaExceeded(), () => answer(200, { id: albumId })]);
    await client.getAlbum({ id: albumId }).catch(toError);
    await client.getArtist({ id: albumId });
    expect(clock.slept).toEqual([]);
  });

  it('a lock met by one caller stops those who wait in the throttle, before they send', async () => {
    const { client, seen } = setUpClient([() => quotaExceeded()], { concurrency: 1 });
    const calls = Array.from({ length: 5 }, () => client.getAlbum({ id: albumId }).catch(toError));
    for (const error of await Promise.all(calls)) expect(error).toBeInstanceOf(QuotaExceededError);
    expect(seen).toHaveLength(1);
  });

  it('without a ledger the lock is kept in memory until its time, for its group', async () => {
    const { client, clock, seen } = setUpClient([
      () => quotaExceeded({ 'retry-after': '100' }),
      () => answer(200, album),
    ]);
    await client.getAlbum({ id: albumId }).catch(toError);
    clock.advance(99_000);
    const error = await client.getAlbums({ ids: [albumId] }).catch(toError);
    expect(error).toMatchObject({
      name: 'QuotaExceededError',
      operation: 'get-multiple-albums',
      retryAfterMs: 1_000,
      attempts: 0,
    });
    await client.getArtist({ id: albumId });
    clock.advance(1_000);
    await client.getAlbum({ id: albumId });
    expect(seen).toHaveLength(3);
  });

  it('passes on what the ledger throws, and takes no place in the window for it', async () => {
    const failure = new Error('disk full');
    let broken = true;
    const { client, clock, seen } = setUpClient([() => answer(200, album)], {
      rate: { limit: 1, windowMs: 60_000 },
      ledger: {
        countRequest: () => (broken ? Promise.reject(failure) : Promise.resolve()),
        lockGroup: () => Promise.resolve(),
      },
    });
    expect(await client.getAlbum({ id: albumId }).catch(toError)).toBe(failure);
    broken = false;
    await client.getAlbum({ id: albumId });
    expect(clock.slept).toEqual([]);
    expect(seen).toHaveLength(1);
  });

  it('stores the lock even when the caller aborts meanwhile', async () => {
    const controller = new AbortController();
    const { ledger, locks } = recordingLedger();
    const { client } = setUpClient([() => quotaExceeded()], {
      ledger: {
        ...ledger,
        lockGroup: async (lock) => {
          controller.abort(new Error('stop'));
          await settle();
          await ledger.lockGroup(lock);
        },
      },
    });
    const error = await client.getAlbum({ id: albumId }, { signal: controller.signal }).catch(toError);
    expect(error).toBeInstanceOf(QuotaExceededError);
    expect(locks).toHaveLength(1);
  });

  it('is asked only when the turn has come', async () => {
    const { ledger, log } = recordingLedger();
    const { client } = setUpClient([silence], { ledger, concurrency: 1 });
    const controller = new AbortController();
    const { signal } = controller;
    const calls = [1, 2, 3].map(() => client.getAlbum({ id: albumId }, { signal }).catch(toError));
    await settle();
    expect(log).toHaveLength(1);
    controller.abort(new Error('stop'));
    await Promise.all(calls);
    expect(log).toHaveLength(1);
  });
});
