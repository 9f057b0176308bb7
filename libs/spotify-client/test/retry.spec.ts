import { inspect } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { ContractError, TransientError } from '../src/index.js';
import { album, albumId, answer, silence, type Answer } from './fake-spotify.js';
import { settle, setUpClient, toError } from './set-up-client.js';
import { trackTimers } from './track-timers.js';

const fine: Answer = () => answer(200, album);
const broken: Answer = () => {
  const cause = Object.assign(new Error('read ECONNRESET'), {
    code: 'ECONNRESET',
    request: { authorization: 'Bearer TOKEN' },
  });
  throw new TypeError('fetch failed with TOKEN', { cause });
};
const half: Answer = () => answer(200, '{"id":"0123', { 'content-length': '5000' });

describe('retry', () => {
  it.each<[string, Answer, number | null]>([
    ['500', () => answer(500, ''), 500],
    ['502 in HTML', () => answer(502, '<html>'), 502],
    ['503', () => answer(503, 'Service unavailable'), 503],
    ['504', () => answer(504, ''), 504],
    ['408', () => answer(408, ''), 408],
    ['a reset', broken, null],
    ['half a body', half, null],
    ['200 without JSON', () => answer(200, '<html>'), null],
    ['an empty 200', () => answer(200, ''), null],
  ])('%s is tried again', async (_, fault, status) => {
    const { client, clock, events } = setUpClient([fault, fault, fine]);
    expect(await client.getAlbum({ id: albumId })).toEqual(album);
    expect(clock.slept).toEqual([150, 300]);
    expect(events.map((event) => event.status)).toEqual([status, status, 200]);
  });

  it.each<[string, Answer, object]>([
    ['500', () => answer(500, 'oops'), { kind: 'status', status: 500, bodyExcerpt: 'oops' }],
    ['network', broken, { kind: 'network', status: null }],
    ['truncated', half, { kind: 'truncated', status: null }],
    ['no JSON', () => answer(200, '<html>'), { kind: 'invalid-json', status: null, bodyExcerpt: '<html>' }],
  ])('%s for ever ends in TransientError after six attempts', async (_, fault, facts) => {
    const { client, seen } = setUpClient([fault]);
    const error = await client.getAlbum({ id: albumId }).catch(toError);
    expect(error).toBeInstanceOf(TransientError);
    expect(error).toMatchObject({ disposition: 'retriable', attempts: 6, ...facts });
    expect(seen).toHaveLength(6);
  });

  it('keeps the cause of a network fault, its code included, and the token out of it', async () => {
    const { client } = setUpClient([broken], { maxAttempts: 1 });
    const error = await client.getAlbum({ id: albumId }).catch(toError);
    expect(error).toMatchObject({
      cause: { message: 'fetch failed with [token]', cause: { code: 'ECONNRESET' } },
    });
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('TOKEN');
  });

  it('keeps the token out when Spotify repeats it', async () => {
    const { client } = setUpClient([() => answer(400, 'Bearer TOKEN is odd')]);
    const error = await client.getAlbum({ id: albumId }).catch(toError);
    expect(error).toMatchObject({ bodyExcerpt: 'Bearer [token] is odd' });
  });

  it('gives at most 300 characters of a body', async () => {
    const { client } = setUpClient([() => answer(500, 'x'.repeat(5_000))], { maxAttempts: 1 });
    const error = await client.getAlbum({ id: albumId }).catch(toError);
    expect(error).toMatchObject({ bodyExcerpt: 'x'.repeat(300) });
  });

  it('heeds Retry-After of a 503, up to the longest wait', async () => {
    const { client, clock } = setUpClient([
      () => answer(503, '', { 'retry-after': '5' }),
      () => answer(503, '', { 'retry-after': '7200' }),
      fine,
    ]);
    await client.getAlbum({ id: albumId });
    expect(clock.slept).toEqual([5_000, 60_000]);
  });

  it('does not begin a wait that would pass the deadline', async () => {
    const { client, clock, seen } = setUpClient([() => answer(503, '', { 'retry-after': '5' })], {
      deadlineMs: 4_000,
    });
    const error = await client.getAlbum({ id: albumId }).catch(toError);
    expect(error).toMatchObject({ name: 'TransientError', kind: 'status', status: 503, attempts: 1 });
    expect(clock.slept).toEqual([]);
    expect(seen).toHaveLength(1);
  });

  it('ends by its own timer when an answer takes longer than the deadline', async () => {
    const { client } = setUpClient([silence], { deadlineMs: 20 });
    const error = await client.getAlbum({ id: albumId }).catch(toError);
    expect(error).toBeInstanceOf(TransientError);
    expect(error).toMatchObject({ kind: 'deadline', attempts: 1, status: null });
  });

  it('holds no slot while it backs off', async () => {
    const { client, seen } = setUpClient([() => answer(500, ''), fine], {
      concurrency: 1,
      sleep: (_, signal) =>
        new Promise((__, reject) => {
          signal?.addEventListener('abort', () => {
            reject(signal.reason as Error);
          });
        }),
    });
    const controller = new AbortController();
    const asleep = client.getAlbum({ id: albumId }, { signal: controller.signal }).catch(toError);
    await settle();
    expect(await client.getAlbum({ id: albumId })).toEqual(album);
    expect(seen).toHaveLength(2);
    controller.abort(new Error('stop'));
    expect(await asleep).toMatchObject({ message: 'stop' });
  });

  it('heeds a 429 whose body broke off', async () => {
    const { client, clock } = setUpClient([
      () => answer(429, 'To', { 'retry-after': '2', 'content-length': '17' }),
      fine,
    ]);
    await client.getAlbum({ id: albumId });
    expect(clock.slept).toEqual([2_000]);
  });

  it('does not compare lengths of encoded bodies', async () => {
    const { client, seen } = setUpClient([
      () => answer(200, album, { 'content-length': '20', 'content-encoding': 'gzip' }),
    ]);
    await client.getAlbum({ id: albumId });
    expect(seen).toHaveLength(1);
  });

  it('does not follow a redirect', async () => {
    const { client, seen } = setUpClient([() => answer(302, '', { location: 'https://evil.example' })]);
    const error = await client.getAlbum({ id: albumId }).catch(toError);
    expect(error).toBeInstanceOf(ContractError);
    expect(seen).toHaveLength(1);
  });
});

describe('abort', () => {
  const stop = new Error('stop');

  it('before the call sends nothing', async () => {
    const { client, seen } = setUpClient([fine]);
    const error = await client.getAlbum({ id: albumId }, { signal: AbortSignal.abort(stop) }).catch(toError);
    expect(error).toBe(stop);
    expect(seen).toHaveLength(0);
  });

  it('in flight ends the request, gives one event, and frees the slot', async () => {
    const { client, seen, events } = setUpClient([silence, fine], { concurrency: 1 });
    const controller = new AbortController();
    const call = client.getAlbum({ id: albumId }, { signal: controller.signal }).catch(toError);
    await settle();
    controller.abort(stop);
    expect(await call).toBe(stop);
    expect(seen[0]?.signal.aborted).toBe(true);
    expect(events).toMatchObject([{ status: null, attempt: 1 }]);
    expect(await client.getAlbum({ id: albumId })).toEqual(album);
  });

  it('in a backoff ends it, and leaves no timer', async () => {
    const { client, clock, seen } = setUpClient([() => answer(500, '')]);
    const controller = new AbortController();
    const call = client.getAlbum({ id: albumId }, { signal: controller.signal }).catch(toError);
    setImmediate(() => {
      controller.abort(stop);
    });
    expect(await call).toBe(stop);
    expect(clock.pending).toBe(0);
    expect(seen).toHaveLength(1);
  });

  it('while waiting for a slot gives the place up', async () => {
    const { client, seen } = setUpClient([silence], { concurrency: 1 });
    const controllers = [new AbortController(), new AbortController()];
    const calls = controllers.map(({ signal }) =>
      client.getAlbum({ id: albumId }, { signal }).catch(toError),
    );
    await settle();
    controllers[1]?.abort(stop);
    expect(await calls[1]).toBe(stop);
    expect(seen).toHaveLength(1);
    controllers[0]?.abort(stop);
    await calls[0];
  });

  it('while waiting for a token ends the wait, even if nobody there heeds the signal', async () => {
    const { client } = setUpClient([fine], { getAccessToken: () => new Promise(() => undefined) });
    const controller = new AbortController();
    const call = client.getAlbum({ id: albumId }, { signal: controller.signal }).catch(toError);
    await settle();
    controller.abort(stop);
    expect(await call).toBe(stop);
  });

  it('in the ledger stops before the request', async () => {
    const controller = new AbortController();
    const { client, seen } = setUpClient([fine], {
      ledger: {
        countRequest: ({ signal }) =>
          new Promise((_, reject) => {
            signal?.addEventListener('abort', () => {
              reject(signal.reason as Error);
            });
          }),
        lockGroup: () => Promise.resolve(),
      },
    });
    const call = client.getAlbum({ id: albumId }, { signal: controller.signal }).catch(toError);
    await settle();
    controller.abort(stop);
    expect(await call).toBe(stop);
    expect(seen).toHaveLength(0);
  });

  it('or any other end leaves no timer running', async () => {
    await trackTimers(async (running) => {
      const { client } = setUpClient([fine, () => answer(500, ''), broken, half, fine, silence]);
      await client.getAlbum({ id: albumId });
      await client.getAlbum({ id: albumId });
      const controller = new AbortController();
      const call = client.getAlbum({ id: albumId }, { signal: controller.signal }).catch(toError);
      await settle();
      // While it runs: one for the attempt, one for the deadline.
      expect(running()).toBe(2);
      controller.abort(stop);
      await call;
      await settle();
      expect(running()).toBe(0);
    });
  });

  it("hangs all calls on the caller's signal by one listener", async () => {
    const { signal } = new AbortController();
    const add = signal.addEventListener.bind(signal);
    let listeners = 0;
    signal.addEventListener = (...args: Parameters<typeof add>) => {
      listeners += 1;
      add(...args);
    };
    const { client } = setUpClient([() => answer(500, ''), fine]);
    await Promise.all(Array.from({ length: 20 }, () => client.getAlbum({ id: albumId }, { signal })));
    expect(listeners).toBe(1);
  });
});
