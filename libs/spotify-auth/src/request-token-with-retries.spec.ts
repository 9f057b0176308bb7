import { inspect } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { answer, playAnswers, tokenAnswer, type Answer } from '../test/token-fetch.js';
import { createVirtualClock } from '../test/virtual-clock.js';
import { InvalidClientError } from './errors/invalid-client-error.js';
import { isSpotifyAuthError } from './errors/spotify-auth-error.js';
import { TokenContractError } from './errors/token-contract-error.js';
import { TokenEndpointError } from './errors/token-endpoint-error.js';
import { requestTokenWithRetries } from './request-token-with-retries.js';

const clientSecret = 'top-secret-0123';
const basic = Buffer.from(`id:${clientSecret}`).toString('base64');

const setUp = (...answers: Answer[]) => setUpFor(4, ...answers);

function setUpFor(maxAttempts: number, ...answers: Answer[]) {
  const clock = createVirtualClock();
  const statuses: (number | null)[] = [];
  const { fetch, seen } = playAnswers(...answers);
  const request = {
    tokenUrl: 'https://accounts.example/token',
    clientId: 'id',
    clientSecret,
    fetch,
    timeoutMs: 10_000,
    onRequest: ({ status }: { status: number | null }) => {
      statuses.push(status);
    },
  };
  const run = () =>
    requestTokenWithRetries(request, { maxAttempts, sleep: clock.sleep }, new AbortController().signal).catch(
      (error: unknown) => error,
    );
  return { run, clock, seen, statuses };
}

const broken: Answer = () => {
  throw new TypeError('fetch failed', { cause: Object.assign(new Error('reset'), { code: 'ECONNRESET' }) });
};

describe('requestTokenWithRetries', () => {
  it('tries passing faults again with growing waits, and tells of each request', async () => {
    const { run, clock, statuses } = setUp(
      broken,
      () => answer(503, '<html>'),
      () => answer(200, '{"access_token":"T'),
      () => tokenAnswer('T1', 100),
    );
    expect(await run()).toEqual({ value: 'T1', lifetimeMs: 100_000 });
    expect(clock.slept).toEqual([500, 1_000, 2_000]);
    expect(statuses).toEqual([null, 503, 200, 200]);
  });

  it('doubles its waits up to 8 s, and begins none after the last attempt', async () => {
    const { run, clock, seen } = setUpFor(7, broken);
    await run();
    expect(seen).toHaveLength(7);
    expect(clock.slept).toEqual([500, 1_000, 2_000, 4_000, 8_000, 8_000]);
  });

  it.each<[string, Answer, number | null]>([
    ['a broken connection', broken, null],
    ['5xx', () => answer(502, 'Bad gateway'), 502],
    ['403 in HTML', () => answer(403, '<html>'), 403],
    ['200 in HTML', () => answer(200, '<html>'), 200],
    ['429', () => answer(429, 'Too many requests'), 429],
  ])('gives up on %s after all attempts', async (_, play, status) => {
    const { run, seen } = setUp(play);
    const error = await run();
    expect(error).toBeInstanceOf(TokenEndpointError);
    expect(error).toMatchObject({ name: 'TokenEndpointError', retriable: true, status });
    expect(isSpotifyAuthError(error)).toBe(true);
    expect(seen).toHaveLength(4);
  });

  it('waits as long as Retry-After says, but not for minutes', async () => {
    const short = setUp(
      () => answer(429, '', { 'retry-after': '7' }),
      () => tokenAnswer('T1'),
    );
    await short.run();
    expect(short.clock.slept).toEqual([7_000]);
    const longest = setUpFor(
      2,
      () => answer(503, '', { 'retry-after': '30' }),
      () => tokenAnswer('T1'),
    );
    await longest.run();
    expect(longest.clock.slept).toEqual([30_000]);
    const long = setUp(() => answer(429, '', { 'retry-after': '31' }));
    expect(await long.run()).toMatchObject({ name: 'TokenEndpointError', retryAfterMs: 31_000 });
    expect(long.clock.slept).toEqual([]);
  });

  it('does not sleep out an hour', async () => {
    const long = setUp(() => answer(429, '', { 'retry-after': '3600' }));
    expect(await long.run()).toMatchObject({ name: 'TokenEndpointError', retryAfterMs: 3_600_000 });
    expect(long.clock.slept).toEqual([]);
  });

  it.each([
    [400, { error: 'invalid_client', error_description: 'Invalid client secret' }, 'Invalid client secret'],
    [400, { error: 'invalid_client' }, null],
    [401, { error: 'unauthorized_client', error_description: 7 }, null],
  ])('takes %d %j as wrong credentials, without a second try', async (status, body, errorDescription) => {
    const { run, seen } = setUp(() => answer(status, body));
    const error = await run();
    expect(error).toBeInstanceOf(InvalidClientError);
    expect(error).toMatchObject({ status, retriable: false, error: body.error, errorDescription });
    expect(seen).toHaveLength(1);
  });

  it.each([
    [400, { error: 'unsupported_grant_type' }],
    [415, { error: 'server_error' }],
  ])('does not repeat a request that the endpoint does not take: %d %j', async (status, body) => {
    const { run, seen } = setUp(() => answer(status, body));
    expect(await run()).toMatchObject({ name: 'TokenEndpointError', status, retriable: false });
    expect(seen).toHaveLength(1);
  });

  it('does not follow a redirect', async () => {
    const { run, seen } = setUp(() => answer(307, '', { location: 'https://evil.example' }));
    expect(await run()).toMatchObject({ name: 'TokenEndpointError', status: 307, retriable: false });
    expect(seen).toHaveLength(1);
  });

  it.each([
    [{ token_type: 'Bearer', expires_in: 3600 }, 'access_token'],
    [{ access_token: 'line\nbreak', token_type: 'Bearer', expires_in: 3600 }, 'access_token'],
    [{ access_token: 'T', token_type: 'mac', expires_in: 3600 }, 'token_type'],
    [{ access_token: 'T', token_type: 'bearer', expires_in: 0 }, 'expires_in'],
    [{ access_token: 'T', token_type: 'bearer' }, 'expires_in'],
    [[], 'access_token'],
  ])('names the field when a 200 is not a token: %j', async (body, field) => {
    const { run, seen } = setUp(() => answer(200, body));
    const error = await run();
    expect(error).toBeInstanceOf(TokenContractError);
    expect(error).toMatchObject({ retriable: false, message: expect.stringContaining(field) as unknown });
    expect(seen).toHaveLength(1);
  });

  it.each<[string, Answer]>([
    [
      'an answer that repeats them',
      () => answer(400, { error: 'invalid_client', error_description: `bad ${clientSecret} ${basic}` }),
    ],
    ['a token cut in half', () => answer(200, '{"access_token":"SECRET-TOKEN')],
    ['a token of the wrong form', () => answer(200, { access_token: 'SECRET-TOKEN', token_type: 'mac' })],
    ['a broken connection', broken],
  ])('keeps secrets out of errors: %s', async (_, play) => {
    const error = await setUp(play).run();
    expect(error).toBeInstanceOf(Error);
    const shown = [String(error), inspect(error, { depth: 9 }), JSON.stringify(error)].join('\n');
    for (const secret of [clientSecret, basic, 'SECRET-TOKEN']) expect(shown).not.toContain(secret);
  });
});
