import { describe, expect, it } from '@jest/globals';
import { answer, playAnswers, tokenAnswer, type Answer } from '../test/token-fetch.js';
import { trackTimers } from '../test/track-timers.js';
import { createVirtualClock } from '../test/virtual-clock.js';
import { createAccessTokenProvider } from './create-access-token-provider.js';
import { TokenEndpointError } from './errors/token-endpoint-error.js';
import type { AccessTokenProviderOptions } from './types.js';

function setUp(answers: Answer[], options: Partial<AccessTokenProviderOptions> = {}) {
  const clock = createVirtualClock();
  const { fetch, seen } = playAnswers(...answers);
  const { now, sleep } = clock;
  const credentials = { clientId: 'id', clientSecret: 'top-secret' };
  const provider = createAccessTokenProvider({ ...credentials, fetch, now, sleep, ...options });
  return { clock, seen, provider };
}

/** Lets everything that can run do so. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

/** An answer that comes when `release` is called, or never once the request is aborted. */
function heldAnswer(value: string) {
  let release = (): void => undefined;
  const play: Answer = ({ signal }) =>
    new Promise((resolve, reject) => {
      release = () => {
        resolve(tokenAnswer(value));
      };
      signal.addEventListener('abort', () => {
        reject(signal.reason as Error);
      });
    });
  return {
    play,
    release: () => {
      release();
    },
  };
}

describe('createAccessTokenProvider', () => {
  it('asks as Spotify documents it, and once for callers at the same time and after', async () => {
    const { provider, seen } = setUp([() => tokenAnswer('T1'), () => tokenAnswer('T2')]);
    const tokens = await Promise.all([provider.getAccessToken(), provider.getAccessToken()]);
    expect([...tokens, await provider.getAccessToken()]).toEqual(['T1', 'T1', 'T1']);
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({
      url: 'https://accounts.spotify.com/api/token',
      method: 'POST',
      // The credentials must not travel to wherever a redirect points.
      redirect: 'manual',
      body: 'grant_type=client_credentials',
      headers: {
        authorization: `Basic ${Buffer.from('id:top-secret').toString('base64')}`,
        'content-type': 'application/x-www-form-urlencoded',
        accept: 'application/json',
      },
    });
  });

  it('renews ahead of the end while the old token still serves', async () => {
    const { provider, seen, clock } = setUp([() => tokenAnswer('T1'), () => tokenAnswer('T2')]);
    await provider.getAccessToken();
    clock.advance(3_600_000 - 60_001);
    expect(await provider.getAccessToken()).toBe('T1');
    await settle();
    expect(seen).toHaveLength(1);
    clock.advance(2);
    expect(await Promise.all([provider.getAccessToken(), provider.getAccessToken()])).toEqual(['T1', 'T1']);
    await settle();
    expect(await provider.getAccessToken()).toBe('T2');
    expect(seen).toHaveLength(2);
  });

  it('waits for a new token once the old one is about to end', async () => {
    const { provider, clock } = setUp([() => tokenAnswer('T1'), () => tokenAnswer('T2')]);
    await provider.getAccessToken();
    clock.advance(3_600_000 - 5_000);
    expect(await provider.getAccessToken()).toBe('T2');
  });

  it('does not ask for every call when tokens live shorter than the time to renew ahead', async () => {
    const { provider, seen, clock } = setUp([() => tokenAnswer('T1', 20), () => tokenAnswer('T2', 20)]);
    await provider.getAccessToken();
    clock.advance(9_000);
    expect(await provider.getAccessToken()).toBe('T1');
    await settle();
    expect(seen).toHaveLength(1);
    clock.advance(11_000);
    expect(await provider.getAccessToken()).toBe('T2');
  });

  it('goes on with the old token when the early renewal fails, and does not try at every call', async () => {
    const { provider, seen, clock } = setUp(
      [() => tokenAnswer('T1'), () => answer(503, ''), () => answer(503, ''), () => tokenAnswer('T2')],
      { maxAttempts: 2 },
    );
    await provider.getAccessToken();
    clock.advance(3_600_000 - 50_000);
    expect(await provider.getAccessToken()).toBe('T1');
    for (let turn = 0; turn < 10; turn += 1) await settle();
    expect(seen).toHaveLength(3);
    expect(await provider.getAccessToken()).toBe('T1');
    await settle();
    expect(seen).toHaveLength(3);
    clock.advance(5_001);
    expect(await provider.getAccessToken()).toBe('T1');
    await settle();
    expect(await provider.getAccessToken()).toBe('T2');
  });

  it('renews a refused token once, whoever says so, and only if it is still the current one', async () => {
    const { provider, seen } = setUp([
      () => tokenAnswer('T1'),
      () => tokenAnswer('T2'),
      () => tokenAnswer('T3'),
    ]);
    await provider.getAccessToken();
    const refused = { refusedToken: 'T1' };
    const tokens = await Promise.all([1, 2, 3, 4].map(() => provider.getAccessToken(refused)));
    expect(tokens).toEqual(['T2', 'T2', 'T2', 'T2']);
    expect(await provider.getAccessToken(refused)).toBe('T2');
    expect(seen).toHaveLength(2);
  });

  it('keeps the request going for others when the caller who started it aborts', async () => {
    const held = heldAnswer('T1');
    const { provider, seen } = setUp([held.play]);
    const controller = new AbortController();
    const first = provider.getAccessToken({ signal: controller.signal });
    const second = provider.getAccessToken();
    controller.abort(new Error('stop'));
    await expect(first).rejects.toThrow('stop');
    expect(seen[0]?.signal.aborted).toBe(false);
    held.release();
    expect(await second).toBe('T1');
  });

  it('ends the request when nobody waits any more, and starts afresh for the next caller', async () => {
    const held = heldAnswer('T1');
    const { provider, seen } = setUp([held.play, () => tokenAnswer('T2')]);
    const controllers = [new AbortController(), new AbortController()];
    const waits = controllers.map(({ signal }) => provider.getAccessToken({ signal }));
    const outcomes = Promise.allSettled(waits);
    for (const controller of controllers) controller.abort(new Error('stop'));
    expect((await outcomes).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(seen[0]?.signal.aborted).toBe(true);
    expect(await provider.getAccessToken()).toBe('T2');
  });

  it('leaves no timer running after an answer or an abort', async () => {
    await trackTimers(async (running) => {
      const { provider } = setUp([() => tokenAnswer('T1'), heldAnswer('T2').play]);
      await provider.getAccessToken();
      const controller = new AbortController();
      const wait = provider.getAccessToken({ signal: controller.signal, refusedToken: 'T1' });
      await settle();
      expect(running()).toBe(1);
      controller.abort(new Error('stop'));
      await expect(wait).rejects.toThrow('stop');
      await settle();
      expect(running()).toBe(0);
    });
  });

  it('refuses a caller who comes with an aborted signal, without a request', async () => {
    const { provider, seen } = setUp([() => tokenAnswer('T1')]);
    const signal = AbortSignal.abort(new Error('stop'));
    await expect(provider.getAccessToken({ signal })).rejects.toThrow('stop');
    expect(seen).toHaveLength(0);
  });

  it('leaves a backoff at once on abort', async () => {
    const clock = createVirtualClock();
    const { fetch, seen } = playAnswers(() => answer(503, ''));
    const controller = new AbortController();
    const provider = createAccessTokenProvider({
      clientId: 'id',
      clientSecret: 's',
      fetch,
      now: clock.now,
      sleep: (ms, signal) => {
        queueMicrotask(() => {
          controller.abort(new Error('stop'));
        });
        return clock.sleep(ms, signal);
      },
    });
    await expect(provider.getAccessToken({ signal: controller.signal })).rejects.toThrow('stop');
    await settle();
    expect(clock.pending).toBe(0);
    expect(seen).toHaveLength(1);
  });

  it('gives all waiting callers the same error, and asks again for the next', async () => {
    const { provider, seen } = setUp([() => answer(500, '<html>'), () => tokenAnswer('T1')], {
      maxAttempts: 1,
    });
    const outcomes = await Promise.allSettled([provider.getAccessToken(), provider.getAccessToken()]);
    for (const outcome of outcomes) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: expect.any(TokenEndpointError) });
    }
    expect(seen).toHaveLength(1);
    expect(await provider.getAccessToken()).toBe('T1');
  });

  it.each([
    [{ clientId: '' }, /clientId/],
    [{ clientId: 'a:b' }, /clientId/],
    [{ clientSecret: '' }, /clientSecret/],
    [{ tokenUrl: 'http://accounts.example.com/token' }, /tokenUrl must be https/],
    [{ tokenUrl: 'http://127.0.0.1.evil.example/token' }, /tokenUrl must be https/],
    [{ tokenUrl: 'nonsense' }, /tokenUrl is not a URL/],
    [{ maxAttempts: 0 }, /maxAttempts/],
    [{ timeoutMs: Number.NaN }, /timeoutMs/],
  ])('refuses %j', (options, message) => {
    expect(() => setUp([], options)).toThrow(TypeError);
    expect(() => setUp([], options)).toThrow(message);
    expect(() => setUp([], options)).toThrow('@new-releases/spotify-auth');
  });

  it.each(['http://127.0.0.1:8080/token', 'http://localhost/token', 'http://[::1]:1/token'])(
    'takes %s',
    (tokenUrl) => {
      expect(() => setUp([], { tokenUrl })).not.toThrow();
    },
  );
});
