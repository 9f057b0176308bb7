import { describe, expect, it } from '@jest/globals';
import { requestToken, withSimulator, type Json, type Started } from './start.js';

/** A clock that stands still until it is moved. */
function createClock(): { now: () => number; pass: (ms: number) => void } {
  let at = Date.UTC(2026, 10, 22, 12);
  return {
    now: () => at,
    pass: (ms) => {
      at += ms;
    },
  };
}

async function statuses(
  { get }: Started,
  count: number,
  path = '/browse/new-releases?limit=1',
): Promise<number[]> {
  const seen: number[] = [];
  for (let i = 0; i < count; i++) seen.push((await get(path)).status);
  return seen;
}

describe('the rate limit', () => {
  it('refuses beyond the rolling window, and what it refuses does not count', async () => {
    const { now, pass } = createClock();
    await withSimulator({ albums: 1, now, rate: { limit: 3, windowMs: 30_000 } }, async (started) => {
      expect(await statuses(started, 1)).toEqual([200]);
      pass(10_500);
      expect(await statuses(started, 4)).toEqual([200, 200, 429, 429]);
      const refused = await started.get('/search?q=tag:new&type=album');
      expect(refused.headers.get('retry-after')).toBe('20');
      pass(19_499);
      expect(await statuses(started, 1)).toEqual([429]);
      pass(1);
      // Only the first of the three has left the window.
      expect(await statuses(started, 2)).toEqual([200, 429]);
      pass(30_000);
      expect(await statuses(started, 4)).toEqual([200, 200, 200, 429]);
    });
  });

  it('says so in JSON or in plain text, without a reason', async () => {
    const { now, pass } = createClock();
    await withSimulator({ albums: 1, now, rate: { limit: 0, windowMs: 1000 } }, async ({ get }) => {
      const bodies = new Set<string>();
      for (let i = 0; i < 30; i++) {
        pass(1);
        bodies.add(await (await get('/browse/new-releases')).text());
      }
      expect(bodies).toEqual(
        new Set(['Too many requests', '{"error":{"status":429,"message":"API rate limit exceeded"}}']),
      );
    });
  });
});

describe('the quota', () => {
  const exceeded = { error: { status: 429, message: 'Too many requests', reason: 'QUOTA_EXCEEDED' } };

  it('counts by group of endpoints, for 24 h from its first call', async () => {
    const { now, pass } = createClock();
    await withSimulator({ albums: 3, now, quota: 2, tokenTtlSeconds: 1e6 }, async (started) => {
      const [id] = started.simulator.catalogue.albumIds();
      // A batch and a single read are of one group.
      expect((await started.get(`/albums?ids=${id!}`)).status).toBe(200);
      pass(3_600_000);
      expect(await statuses(started, 2, `/albums/${id!}`)).toEqual([200, 429]);
      const refused = await started.get(`/albums/${id!}`);
      expect(refused.headers.get('retry-after')).toBe(String(23 * 3600));
      expect(await refused.json()).toEqual(exceeded);
      expect(await statuses(started, 3, '/search?q=tag:new&type=album')).toEqual([200, 200, 429]);
      pass(23 * 3_600_000 - 1);
      expect(await statuses(started, 1, `/albums/${id!}`)).toEqual([429]);
      pass(1);
      expect(await statuses(started, 3, `/albums/${id!}`)).toEqual([200, 200, 429]);
    });
  });

  it('may hold for the whole app, or for named groups alone', async () => {
    await withSimulator({ albums: 1, quota: 2, quotaScope: 'app' }, async (started) => {
      expect(await statuses(started, 2)).toEqual([200, 200]);
      expect(await statuses(started, 1, '/search?q=tag:new&type=album')).toEqual([429]);
    });
    await withSimulator({ albums: 1, quota: { search: 1 } }, async (started) => {
      expect(await statuses(started, 2, '/search?q=tag:new&type=album')).toEqual([200, 429]);
      expect(await statuses(started, 3)).toEqual([200, 200, 200]);
    });
  });

  it('may give no reason, only a long Retry-After', async () => {
    const options = { albums: 1, quota: 0, quotaReason: false, quotaRetryAfterSeconds: 52_531 };
    await withSimulator(options, async ({ get }) => {
      const refused = await get('/browse/new-releases');
      expect(refused.headers.get('retry-after')).toBe('52531');
      expect(await refused.json()).toEqual({ error: { status: 429, message: 'Too many requests' } });
    });
  });

  it('is lifted by configure and by the clock of a running server', async () => {
    const { now } = createClock();
    await withSimulator({ albums: 1, now, quota: 1, tokenTtlSeconds: 1e6 }, async (started) => {
      expect(await statuses(started, 2)).toEqual([200, 429]);
      started.simulator.configure({ clockOffsetMs: 86_400_000 });
      expect(await statuses(started, 2)).toEqual([200, 429]);
      started.simulator.configure({ quota: null });
      expect(await statuses(started, 2)).toEqual([200, 200]);
    });
  });

  it('is not spent by what the rate limit refuses', async () => {
    const { now, pass } = createClock();
    await withSimulator({ albums: 1, now, quota: 2, rate: { limit: 1, windowMs: 1000 } }, async (started) => {
      expect(await statuses(started, 3)).toEqual([200, 429, 429]);
      pass(1000);
      expect(await statuses(started, 1)).toEqual([200]);
    });
  });
});

describe('a token', () => {
  it('ends after its life, to the millisecond', async () => {
    const { now, pass } = createClock();
    await withSimulator({ albums: 1, now, tokenTtlSeconds: 3600 }, async (started) => {
      pass(3_599_999);
      expect(await statuses(started, 1)).toEqual([200]);
      pass(1);
      expect(await statuses(started, 1)).toEqual([401]);
    });
  });

  it('ends after its calls, if they are counted, while a new one goes on', async () => {
    await withSimulator({ albums: 1, tokenCalls: 2 }, async (started) => {
      expect(await statuses(started, 3)).toEqual([200, 200, 401]);
      const { token } = await requestToken(started.tokenUrl);
      const again = await started.get('/browse/new-releases', { authorization: `Bearer ${token}` });
      expect(again.status).toBe(200);
    });
  });
});

it('dates its answers by its own clock', async () => {
  const { now } = createClock();
  await withSimulator({ albums: 1, now }, async ({ get }) => {
    expect((await get('/browse/new-releases')).headers.get('date')).toBe('Sun, 22 Nov 2026 12:00:00 GMT');
  });
});

it('keeps a ledger of what was asked and answered', async () => {
  const { now } = createClock();
  await withSimulator({ albums: 1, now, quota: { search: 0 } }, async ({ simulator, get, apiUrl }) => {
    await get('/browse/new-releases?limit=1');
    await get('/search?q=a%20b&type=album');
    await get('/me');
    expect(
      simulator.requests.map(({ operation, group, status, fault }) => [operation, group, status, fault]),
    ).toEqual([
      ['token', null, 200, null],
      ['get-new-releases', 'new-releases', 200, null],
      ['search', 'search', 429, 'quota'],
      [null, null, 404, null],
    ]);
    expect(simulator.requests[2]).toMatchObject({
      atMs: now(),
      method: 'GET',
      path: '/v1/search',
      query: { q: 'a b', type: 'album' },
    });
    const origin = new URL(apiUrl).origin;
    const summary = (await (await fetch(`${origin}/_simulator/ledger?summary`)).json()) as Json;
    expect(summary).toEqual({
      total: 4,
      operations: {
        token: { 200: 1 },
        'get-new-releases': { 200: 1 },
        search: { 429: 1 },
        other: { 404: 1 },
      },
    });
    simulator.resetRequests();
    expect(simulator.requests).toEqual([]);
  });
});

it('waits for the latency it is given', async () => {
  const slept: number[] = [];
  const sleep = async (ms: number): Promise<void> => {
    slept.push(ms);
  };
  await withSimulator({ albums: 1, latencyMs: 250, sleep }, async (started) => {
    await statuses(started, 2);
    expect(slept).toEqual([250, 250]);
  });
});
