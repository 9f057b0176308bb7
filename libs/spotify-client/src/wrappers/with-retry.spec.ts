import { describe, expect, it } from '@jest/globals';
import { buildCall, buildRequest, buildResponse } from '../../test/build-call.js';
import { TransportFailure } from '../errors/transport-failure.js';
import type { ApiResponse } from './api-request.js';
import { withRetry } from './with-retry.js';

type Outcome = Partial<ApiResponse> | Error;

/** Plays the outcomes, the last one for ever; every wait is noted, and moves the clock. */
function setUp(outcomes: Outcome[], options: { maxAttempts?: number; maxWaitMs?: number } = {}) {
  const clock = { nowMs: 0 };
  const slept: number[] = [];
  const call = buildCall({ operation: 'search', lastExcerpt: 'start of it' });
  const send = withRetry(
    async () => {
      const outcome = outcomes[Math.min(call.attempts, outcomes.length - 1)];
      call.attempts += 1;
      if (outcome instanceof Error) throw outcome;
      return buildResponse(outcome);
    },
    {
      maxAttempts: 3,
      maxWaitMs: 60_000,
      now: () => clock.nowMs,
      sleep: async (ms, signal) => {
        expect(signal).toBe(call.signal);
        slept.push(ms);
        clock.nowMs += ms;
      },
      random: () => 0.5,
      ...options,
    },
  );
  const run = () => send(buildRequest(call)).catch((error: unknown) => error);
  return { run, slept, call, clock };
}

describe('withRetry', () => {
  it.each([200, 204, 299])('gives a %d', async (status) => {
    const { run, slept, call } = setUp([{ status }]);
    expect(await run()).toEqual(buildResponse({ status }));
    expect([slept, call.attempts]).toEqual([[], 1]);
  });

  it.each([
    [199, 'ContractError', 1],
    [300, 'ContractError', 1],
    [400, 'BadRequestError', 1],
    [499, 'BadRequestError', 1],
    [408, 'TransientError', 3],
    [425, 'TransientError', 3],
    [500, 'TransientError', 3],
    [599, 'TransientError', 3],
    [429, 'RateLimitedError', 3],
  ])('%d ends in a %s after %d attempts, with the facts', async (status, name, attempts) => {
    const { run } = setUp([{ status }]);
    const facts = { operation: 'search', status, attempts, bodyExcerpt: 'start of it' };
    expect(await run()).toMatchObject({ name, ...facts });
  });

  it('names the status that would not pass', async () => {
    const { run } = setUp([{ status: 503 }]);
    expect(await run()).toMatchObject({ kind: 'status', message: 'search: Spotify answered 503' });
  });

  it('tries a short 429 again at once, for the throttle makes it wait', async () => {
    const { run, slept, call } = setUp([{ status: 429, retryAfterMs: 5_000 }, { status: 200 }]);
    expect(await run()).toMatchObject({ status: 200 });
    expect([slept, call.attempts]).toEqual([[], 2]);
  });

  it('tells the wait that the last 429 asked for', async () => {
    const { run } = setUp([{ status: 429, retryAfterMs: 5_000 }], { maxAttempts: 1 });
    expect(await run()).toMatchObject({ name: 'RateLimitedError', retryAfterMs: 5_000, attempts: 1 });
  });

  it('takes what is known of a failure into the error', async () => {
    const cause = new Error('reset');
    const { run } = setUp([new TransportFailure('truncated', 'broke off', { cause, bodyExcerpt: '{"a' })]);
    const facts = { operation: 'search', status: null, attempts: 3, bodyExcerpt: '{"a', cause };
    expect(await run()).toMatchObject({
      name: 'TransientError',
      kind: 'truncated',
      message: 'search: broke off',
      ...facts,
    });
  });

  it('makes no cause where there is none', async () => {
    const { run } = setUp([new TransportFailure('network', 'no answer')]);
    const error = await run();
    expect(error).toMatchObject({ kind: 'network', bodyExcerpt: '' });
    expect('cause' in (error as Error)).toBe(false);
  });

  it('throws what is no fault of the way at once', async () => {
    const failure = new Error('disk full');
    const { run, call } = setUp([failure]);
    expect(await run()).toBe(failure);
    expect(call.attempts).toBe(1);
  });

  it('backs off by the number of faults, 429s in between not counted', async () => {
    const { run, slept } = setUp([{ status: 500 }, { status: 429 }, { status: 500 }, { status: 200 }], {
      maxAttempts: 4,
    });
    expect(await run()).toMatchObject({ status: 200 });
    expect(slept).toEqual([150, 300]);
  });

  it('waits for the longer of its backoff and Retry-After, and for no more than the longest wait', async () => {
    const asked = [100, 149, 151, 5_000, 9_000].map((retryAfterMs) => ({ status: 503, retryAfterMs }));
    const { run, slept } = setUp([...asked, { status: 200 }], { maxAttempts: 6, maxWaitMs: 7_000 });
    await run();
    expect(slept).toEqual([150, 300, 600, 5_000, 7_000]);
  });

  it.each([
    [299_850, 200],
    [299_851, 503],
  ])('at %d ms of 300 s ends with %d', async (nowMs, status) => {
    const { run, clock, call } = setUp([{ status: 503 }, { status: 200 }]);
    clock.nowMs = nowMs;
    expect(await run()).toMatchObject({ status });
    expect(call.attempts).toBe(status === 200 ? 2 : 1);
  });
});
