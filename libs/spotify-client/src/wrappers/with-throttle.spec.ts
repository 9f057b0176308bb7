import { describe, expect, it } from '@jest/globals';
import { buildCall, buildRequest, buildResponse } from '../../test/build-call.js';
import type { Throttle } from '../throttle/create-throttle.js';
import type { Slot } from '../throttle/slot.js';
import type { Send } from './api-request.js';
import { withThrottle } from './with-throttle.js';

/** A throttle that writes down what it is told; `waitMs` is how long a slot is waited for. */
function setUp(send: Send, waitMs = 0) {
  const clock = { nowMs: 1_000 };
  const log: unknown[] = [];
  const call = buildCall();
  const slot: Slot = { call, attemptsBefore: 0, order: 1, startedAtMs: 0, refused: false, answered: false };
  const throttle: Throttle = {
    acquire: async () => {
      clock.nowMs += waitMs;
      return slot;
    },
    refuse: (refused, pauseMs) => log.push(['refuse', refused === slot, pauseMs]),
    release: ({ answered }) => log.push(['release', answered]),
  };
  const throttled = withThrottle(send, throttle, { random: () => 0, now: () => clock.nowMs });
  const run = () => throttled(buildRequest(call)).catch((error: unknown) => error);
  return { run, log, call };
}

describe('withThrottle', () => {
  it('gives the slot back as answered', async () => {
    const { run, log, call } = setUp(async () => buildResponse(), 70);
    expect(await run()).toEqual(buildResponse());
    expect(log).toEqual([['release', true]]);
    expect(call).toMatchObject({ waitedMs: 70, refusals: 0 });
  });

  it('gives the slot back also when no answer came', async () => {
    const failure = new Error('reset');
    const { run, log } = setUp(() => Promise.reject(failure));
    expect(await run()).toBe(failure);
    expect(log).toEqual([['release', false]]);
  });

  it('counts no wait where the clock was set back', async () => {
    const { run, call } = setUp(async () => buildResponse(), -5_000);
    await run();
    expect(call.waitedMs).toBe(0);
  });

  it('tells of a 429, and the pause that it asks for', async () => {
    const { run, log, call } = setUp(async () => buildResponse({ status: 429, retryAfterMs: 3_000 }));
    expect(await run()).toMatchObject({ status: 429 });
    expect(log).toEqual([
      ['refuse', true, 3_000],
      ['release', true],
    ]);
    expect(call.refusals).toBe(1);
  });

  it('pauses longer with each 429 that asks for nothing', async () => {
    const { run, log } = setUp(async () => buildResponse({ status: 429 }));
    for (let count = 0; count < 3; count += 1) await run();
    expect(log.filter((_, index) => index % 2 === 0)).toEqual(
      [500, 1_000, 2_000].map((pauseMs) => ['refuse', true, pauseMs]),
    );
  });
});
