import { describe, expect, it } from '@jest/globals';
import {
  createSpotifyClient,
  RateLimitedError,
  type FetchFunction,
  type LearnedRateWindow,
} from '../src/index.js';
import { album, albumId, answer, rateLimited, silence } from './fake-spotify.js';
import { setUpClient, toError } from './set-up-client.js';
import { createVirtualClock } from './virtual-clock.js';

/** A server with a true rolling window, which counts each request half way through its latency. */
function createStrictServer(limit: number, windowMs: number) {
  const clock = createVirtualClock();
  let counted: number[] = [];
  let refused = 0;
  let served = 0;
  const fetch: FetchFunction = async () => {
    const latencyMs = 20 + ((served + refused) % 7) * 30;
    await clock.sleep(latencyMs / 2);
    const nowMs = clock.now();
    counted = counted.filter((atMs) => atMs > nowMs - windowMs);
    const [oldest] = counted;
    const full = counted.length >= limit && oldest !== undefined;
    if (full) refused += 1;
    else {
      counted.push(nowMs);
      served += 1;
    }
    await clock.sleep(latencyMs / 2);
    return full ? rateLimited(Math.ceil((oldest + windowMs - nowMs) / 1000)) : answer(200, album);
  };
  return { clock, fetch, counts: () => ({ refused, served }) };
}

describe('short 429s', () => {
  it.each([
    [50, 2_000],
    [200, 30_000],
  ])('a window of %d in %d ms is found, used, and seldom overrun again', async (limit, windowMs) => {
    const { clock, fetch, counts } = createStrictServer(limit, windowMs);
    const learned: LearnedRateWindow[] = [];
    const client = createSpotifyClient({
      getAccessToken: () => Promise.resolve('T'),
      fetch,
      now: clock.now,
      sleep: clock.sleep,
      deadlineMs: 3_600_000,
      onRateLearned: (window) => {
        learned.push(window);
      },
    });
    const startedAtMs = clock.now();
    let left = limit * 8;
    await Promise.all(
      Array.from({ length: 16 }, async () => {
        while (left > 0) {
          left -= 1;
          await client.getAlbum({ id: albumId });
        }
      }),
    );
    expect(counts().served).toBe(limit * 8);
    // Those in flight when one was refused may be refused too; later the limit is looked for again, a request at a time.
    expect(counts().refused).toBeGreaterThan(0);
    expect(counts().refused).toBeLessThanOrEqual(8 + 4);
    expect(learned[0]?.limit).toBeGreaterThanOrEqual(limit * 0.8);
    // And the window is used: 8 windows' worth take no more than a quarter as long again.
    expect(clock.now() - startedAtMs).toBeLessThan(10 * windowMs);
  });

  it('keeps within a window set by hand from the start', async () => {
    const { clock, fetch, counts } = createStrictServer(10, 1_000);
    const client = createSpotifyClient({
      getAccessToken: () => Promise.resolve('T'),
      fetch,
      now: clock.now,
      sleep: clock.sleep,
      rate: { limit: 10, windowMs: 1_000 },
    });
    await Promise.all(Array.from({ length: 100 }, () => client.getAlbum({ id: albumId })));
    expect(counts()).toEqual({ refused: 0, served: 100 });
  });

  it('wait as long as Retry-After says, and back off on their own without it', async () => {
    const { client, clock, seen } = setUpClient([
      () => rateLimited(3),
      () => rateLimited(),
      () => answer(429, '', { 'retry-after': '-1' }),
      () => answer(200, album),
    ]);
    const startedAtMs = clock.now();
    await client.getAlbum({ id: albumId });
    // 3 s, then 2 s and 4 s less a quarter (jitter at its middle).
    expect(clock.now() - startedAtMs).toBe(3_000 + 1_500 + 3_000);
    expect(seen).toHaveLength(4);
  });

  it('end in RateLimitedError when all attempts are used up', async () => {
    const { client, seen, events } = setUpClient([() => rateLimited(2)]);
    const error = await client.getAlbum({ id: albumId }).catch(toError);
    expect(error).toBeInstanceOf(RateLimitedError);
    expect(error).toMatchObject({
      operation: 'get-an-album',
      disposition: 'retriable',
      status: 429,
      attempts: 6,
      retryAfterMs: 2_000,
      bodyExcerpt: 'Too many requests',
    });
    expect(seen).toHaveLength(6);
    expect(events.map(({ attempt, retryAfterMs }) => [attempt, retryAfterMs])).toEqual(
      [1, 2, 3, 4, 5, 6].map((attempt) => [attempt, 2_000]),
    );
  });

  it('do not wait at all when the wait would pass the deadline', async () => {
    const { client, clock, seen } = setUpClient([() => rateLimited(30)], { deadlineMs: 20_000 });
    const error = await client.getAlbum({ id: albumId }).catch(toError);
    expect(error).toBeInstanceOf(RateLimitedError);
    expect(error).toMatchObject({ status: 429, attempts: 1, retryAfterMs: 30_000 });
    expect(clock.slept).toEqual([]);
    expect(seen).toHaveLength(1);
  });

  it('abort while everybody is paused leaves nothing behind', async () => {
    const { client, clock } = setUpClient([() => rateLimited(30), silence]);
    const controller = new AbortController();
    const calls = Array.from({ length: 12 }, () =>
      client.getAlbum({ id: albumId }, { signal: controller.signal }).catch(toError),
    );
    setImmediate(() => {
      controller.abort(new Error('stop'));
    });
    for (const outcome of await Promise.all(calls)) expect(outcome).toMatchObject({ message: 'stop' });
    expect(clock.pending).toBe(0);
  });

  it('tells how long each request waited for its turn', async () => {
    const { client, events, clock } = setUpClient(
      [() => rateLimited(3), () => answer(200, album), () => answer(200, album)],
      { concurrency: 1 },
    );
    await Promise.all([client.getAlbum({ id: albumId }), client.getAlbum({ id: albumId })]);
    expect(clock.now()).toBeGreaterThan(0);
    expect(events.map(({ status, waitedMs }) => [status, waitedMs >= 3_000])).toEqual([
      [429, false],
      [200, true],
      [200, true],
    ]);
  });
});
