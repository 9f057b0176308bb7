import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { answer, playAnswers, tokenAnswer, type Answer } from '../test/token-fetch.js';
import { createVirtualClock } from '../test/virtual-clock.js';
import { createAccessTokenProvider } from './create-access-token-provider.js';
import type { AccessTokenProviderOptions } from './types.js';

function setUp(answers: Answer[], options: Partial<AccessTokenProviderOptions> = {}) {
  const { now, sleep, advance, slept } = createVirtualClock();
  const { fetch, seen } = playAnswers(...answers);
  const credentials = { clientId: 'id', clientSecret: 's' };
  const provider = createAccessTokenProvider({ ...credentials, fetch, now, sleep, ...options });
  return { provider, seen, advance, slept };
}

/** Ends what is under way when a test ends, timers included. */
let ending: AbortController;
beforeEach(() => {
  ending = new AbortController();
});
afterEach(async () => {
  ending.abort(new Error('the test is over'));
  await settle();
});

/** Lets everything that can run do so. */
const settle = () => new Promise((resolve) => setImmediate(resolve));
const first: Answer = () => tokenAnswer('T1');
const second: Answer = () => tokenAnswer('T2');
const never: Answer = ({ signal }) =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => {
      reject(signal.reason as Error);
    });
  });

describe('a token near its end', () => {
  it.each([
    // Lifetime, time to renew ahead, and then: the last moment without a renewal, and the last at which it serves.
    [3600, 60_000, 3_540_000, 3_595_000],
    [3600, 120_000, 3_480_000, 3_590_000],
    [24, 60_000, 12_000, 23_000],
    [3600, 0, 3_600_000, 3_600_000],
  ])('of %d s with %d ms ahead is renewed from %d ms on, and not waited for before %d ms', async (...row) => {
    const [lifetime, renewAheadMs, renewAfterMs, staleAfterMs] = row;
    const { signal } = ending;
    const { provider, seen, advance } = setUp([() => tokenAnswer('T1', lifetime), never], { renewAheadMs });
    await provider.getAccessToken();
    advance(renewAfterMs - 1);
    expect(await provider.getAccessToken()).toBe('T1');
    expect(seen).toHaveLength(1);
    if (staleAfterMs > renewAfterMs) {
      advance(1);
      expect(await provider.getAccessToken({ signal })).toBe('T1');
      expect(seen).toHaveLength(2);
      advance(staleAfterMs - renewAfterMs - 1);
      expect(await provider.getAccessToken({ signal })).toBe('T1');
    }
    advance(1);
    let settled = false;
    const note = () => (settled = true);
    provider.getAccessToken({ signal }).then(note, note);
    await settle();
    expect(settled).toBe(false);
    expect(seen).toHaveLength(2);
  });

  it('counts its life from before the request', async () => {
    const slow: Answer = () => {
      advance(50_000);
      return tokenAnswer('T1', 100);
    };
    const { provider, seen, advance } = setUp([slow, second], { renewAheadMs: 12_000 });
    await provider.getAccessToken();
    advance(37_999);
    await provider.getAccessToken();
    expect(seen).toHaveLength(1);
    advance(1);
    await provider.getAccessToken();
    expect(seen).toHaveLength(2);
  });

  it('is tried for again 5 s after a renewal that failed, not after it began', async () => {
    const fails: Answer = () => {
      advance(2_000);
      return answer(400, { error: 'invalid_request' });
    };
    const { provider, seen, advance } = setUp([first, fails, second]);
    await provider.getAccessToken();
    advance(3_540_000);
    expect(await provider.getAccessToken()).toBe('T1');
    await settle();
    advance(4_999);
    expect(await provider.getAccessToken()).toBe('T1');
    expect(seen).toHaveLength(2);
    advance(1);
    expect(await provider.getAccessToken()).toBe('T1');
    expect(seen).toHaveLength(3);
  });

  it('is tried for again 5 s after a renewal began whose caller went away', async () => {
    const { provider, seen, advance } = setUp([first, never, second]);
    await provider.getAccessToken();
    advance(3_540_000);
    const controller = new AbortController();
    expect(await provider.getAccessToken({ signal: controller.signal })).toBe('T1');
    advance(3_000);
    controller.abort(new Error('stop'));
    await settle();
    expect(seen[1]?.signal.aborted).toBe(true);
    advance(1_999);
    expect(await provider.getAccessToken()).toBe('T1');
    expect(seen).toHaveLength(2);
    advance(1);
    expect(await provider.getAccessToken()).toBe('T1');
    expect(seen).toHaveLength(3);
    await settle();
    expect(await provider.getAccessToken()).toBe('T2');
  });

  it('is asked for once, however long that takes, and stays so when the first caller goes away', async () => {
    const { provider, seen, advance } = setUp([first, never]);
    await provider.getAccessToken();
    advance(3_540_000);
    const controller = new AbortController();
    await provider.getAccessToken({ signal: controller.signal });
    advance(30_000);
    expect(await provider.getAccessToken({ signal: ending.signal })).toBe('T1');
    controller.abort(new Error('stop'));
    await settle();
    expect(seen).toHaveLength(2);
    expect(seen[1]?.signal.aborted).toBe(false);
  });
});

describe('the defaults', () => {
  it('make four attempts', async () => {
    const { provider, seen, slept } = setUp([() => answer(503, '')]);
    await expect(provider.getAccessToken()).rejects.toMatchObject({ status: 503 });
    expect(seen).toHaveLength(4);
    expect(slept).toEqual([500, 1_000, 2_000]);
  });

  it('use what Node brings', () => {
    expect(() => createAccessTokenProvider({ clientId: 'id', clientSecret: 's' })).not.toThrow();
  });
});

it('tells of each request that it makes', async () => {
  const statuses: (number | null)[] = [];
  const onRequest = ({ status }: { status: number | null }) => statuses.push(status);
  const { provider } = setUp([() => answer(503, ''), first], { onRequest });
  await provider.getAccessToken();
  expect(statuses).toEqual([503, 200]);
});
