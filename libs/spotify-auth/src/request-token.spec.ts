import { describe, expect, it } from '@jest/globals';
import { countListeners } from '../test/count-listeners.js';
import { answer, playAnswers, tokenAnswer, type Answer } from '../test/token-fetch.js';
import { trackTimers } from '../test/track-timers.js';
import { isSpotifyAuthError, SpotifyAuthError } from './errors/spotify-auth-error.js';
import { requestToken } from './request-token.js';

const stop = new Error('stop');

function setUp(play: Answer, timeoutMs = 10_000) {
  const { fetch, seen } = playAnswers(play);
  const statuses: (number | null)[] = [];
  const onRequest = ({ status }: { status: number | null }) => statuses.push(status);
  const tokenUrl = 'https://accounts.example/token';
  const request = { tokenUrl, clientId: 'id', clientSecret: 's3cret', fetch, timeoutMs, onRequest };
  const run = (signal = new AbortController().signal) =>
    requestToken(request, signal).catch((error: unknown) => error);
  return { run, seen, statuses };
}

describe('requestToken', () => {
  it('leaves neither a listener nor a timer behind after an answer', async () => {
    await trackTimers(async (running) => {
      const { signal, listeners } = countListeners();
      const during: number[] = [];
      const { run } = setUp(() => {
        during.push(listeners(), running());
        return tokenAnswer('T');
      });
      expect(await run(signal)).toEqual({ value: 'T', lifetimeMs: 3_600_000 });
      await new Promise((resolve) => setImmediate(resolve));
      expect(during).toEqual([1, 1]);
      expect([listeners(), running()]).toEqual([0, 0]);
    });
  });

  it('says that the endpoint could not be reached, and keeps the cause', async () => {
    const fault = new TypeError('fetch failed');
    const { run, statuses } = setUp(() => {
      throw fault;
    });
    expect(await run()).toMatchObject({
      name: 'TokenEndpointError',
      message: 'the token endpoint https://accounts.example/token could not be reached',
      status: null,
      retriable: true,
      retryAfterMs: null,
      cause: fault,
    });
    expect(statuses).toEqual([null]);
  });

  it('says that no answer came in time, and ends the request', async () => {
    const { run, seen } = setUp(
      ({ signal }) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => {
            reject(new Error('socket hang up'));
          });
        }),
      1,
    );
    expect(await run()).toMatchObject({
      message: 'the token endpoint https://accounts.example/token gave no answer within 1 ms',
      status: null,
      retriable: true,
    });
    expect(seen[0]?.signal.reason).toEqual(new Error('no answer within 1 ms'));
  });

  it('waits on where the timeout is longer than a timer can be', async () => {
    const { run } = setUp(async ({ signal }) => {
      await new Promise((resolve) => setTimeout(resolve, 3));
      signal.throwIfAborted();
      return tokenAnswer('T');
    }, 2 ** 31);
    expect(await run()).toMatchObject({ value: 'T' });
  });

  it("throws the signal's reason, and passes it on, whatever the fetch makes of it", async () => {
    const { controller, signal, listeners } = countListeners();
    const { run, seen, statuses } = setUp((request) => {
      controller.abort(stop);
      expect(request.signal.reason).toBe(stop);
      throw new Error('socket hang up');
    });
    expect(await run(signal)).toBe(stop);
    expect(seen).toHaveLength(1);
    expect(statuses).toEqual([null]);
    expect(listeners()).toBe(0);
  });

  it('takes both forms of the secret out of what the endpoint says', async () => {
    const basic = Buffer.from('id:s3cret').toString('base64');
    const { run } = setUp(() =>
      answer(400, { error: 'invalid_client', error_description: `${basic} s3cret s3cret ${basic}` }),
    );
    expect(await run()).toMatchObject({ errorDescription: '[secret] [secret] [secret] [secret]' });
  });
});

describe('SpotifyAuthError', () => {
  it('has a cause only where there is one', () => {
    const facts = { status: null, retriable: false };
    expect('cause' in new SpotifyAuthError('x', facts)).toBe(false);
    expect(new SpotifyAuthError('x', { ...facts, cause: stop })).toMatchObject({
      name: 'SpotifyAuthError',
      cause: stop,
    });
  });

  it('is told from other errors', () => {
    expect(isSpotifyAuthError(new SpotifyAuthError('x', { status: 1, retriable: true }))).toBe(true);
    expect(isSpotifyAuthError(stop)).toBe(false);
  });
});
