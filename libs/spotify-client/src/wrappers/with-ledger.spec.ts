import { describe, expect, it } from '@jest/globals';
import { buildCall, buildRequest, buildResponse } from '../../test/build-call.js';
import type { ApiResponse } from './api-request.js';
import { withLedger } from './with-ledger.js';

function setUp(response: Partial<ApiResponse>, maxWaitMs = 60_000) {
  const log: unknown[] = [];
  const ledger = {
    countRequest: async (request: unknown) => {
      log.push(['count', request]);
    },
    lockGroup: async (lock: unknown) => {
      log.push(['lock', lock]);
    },
  };
  const call = buildCall({ operation: 'search', group: 'search', attempts: 1, lastExcerpt: 'start of it' });
  const send = withLedger(
    async () => {
      log.push('sent');
      return buildResponse(response);
    },
    { ledger, now: () => 1_000, maxWaitMs },
  );
  const run = (signal = call.signal) =>
    send(buildRequest({ ...call, signal })).catch((error: unknown) => error);
  return { run, log, call };
}

describe('withLedger', () => {
  it('counts, then sends', async () => {
    const { run, log, call } = setUp({ status: 429, retryAfterMs: 60_000 });
    expect(await run()).toMatchObject({ status: 429 });
    const { signal } = call;
    expect(log).toEqual([['count', { operation: 'search', group: 'search', signal }], 'sent']);
  });

  it('locks the group before it throws, with the same facts', async () => {
    const { run, log } = setUp({ status: 429, retryAfterMs: 60_001 });
    const lock = { group: 'search', untilMs: 61_001, retryAfterMs: 60_001, reason: 'LONG_RETRY_AFTER' };
    expect(await run()).toMatchObject({
      name: 'QuotaExceededError',
      operation: 'search',
      status: 429,
      attempts: 1,
      bodyExcerpt: 'start of it',
      ...lock,
    });
    expect(log.at(-1)).toEqual(['lock', lock]);
  });

  it('counts nothing for a call that was aborted', async () => {
    const { run, log } = setUp({});
    const stop = new Error('stop');
    expect(await run(AbortSignal.abort(stop))).toBe(stop);
    expect(log).toEqual([]);
  });
});
