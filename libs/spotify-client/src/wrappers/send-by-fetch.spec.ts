import { describe, expect, it } from '@jest/globals';
import { buildCall, buildRequest } from '../../test/build-call.js';
import { countListeners } from '../../test/count-listeners.js';
import { answer } from '../../test/fake-spotify.js';
import { trackTimers } from '../../test/track-timers.js';
import type { FetchedResponse, FetchFunction, ResponseEvent } from '../types.js';
import { createSendByFetch } from './send-by-fetch.js';

const stop = new Error('stop');
const turn = () => new Promise((resolve) => setImmediate(resolve));

interface Facts {
  timeoutMs?: number;
  headers?: Record<string, string>;
  omitMarkets?: boolean;
}

function setUp(fetch: FetchFunction, { timeoutMs = 60_000, headers, omitMarkets = false }: Facts = {}) {
  const clock = { nowMs: Date.UTC(2026, 10, 22) };
  const events: ResponseEvent[] = [];
  const { controller, signal, listeners } = countListeners();
  const call = buildCall({ operation: 'search', group: 'search', signal, waitedMs: 9, lastStatus: 500 });
  const send = createSendByFetch({
    fetch,
    now: () => clock.nowMs,
    timeoutMs,
    omitMarkets,
    onResponse: (event) => {
      events.push(event);
    },
  });
  const request = buildRequest(call);
  const run = () =>
    send(headers === undefined ? request : { ...request, headers }).catch((error: unknown) => error);
  return { run, call, events, clock, controller, listeners };
}

const gives = (response: FetchedResponse) => async () => response;
/** An answer whose body breaks off. */
const broken = (status: number, headers: Record<string, string> = {}): FetchedResponse => ({
  status,
  headers: new Headers(headers),
  arrayBuffer: () => Promise.reject(new TypeError('terminated with TOKEN')),
});
/** Ends as fetch does when it is aborted. */
const silent: FetchFunction = (_, { signal }) =>
  new Promise((__, reject) => {
    signal.addEventListener('abort', () => {
      reject(signal.reason as Error);
    });
  });

describe('an answer', () => {
  it('is read whole, and asked for as it should be', async () => {
    const seen: unknown[] = [];
    const { run, call } = setUp(async (url, { signal, ...init }) => {
      expect(signal.aborted).toBe(false);
      seen.push([url, init]);
      return answer(200, { a: 'ü' });
    });
    const text = '{"a":"ü"}';
    expect(await run()).toEqual({ status: 200, text, byteLength: 10, json: { a: 'ü' }, retryAfterMs: null });
    expect(call).toMatchObject({ attempts: 1, lastStatus: 200, lastExcerpt: text });
    const headers = { authorization: 'Bearer TOKEN' };
    expect(seen).toEqual([
      ['https://api.example/v1/albums/a', { method: 'GET', redirect: 'manual', headers }],
    ]);
  });

  it('is told of, once, with what it said about times', async () => {
    const date = 'Sun, 22 Nov 2026 00:00:10 GMT';
    const { run, events, clock } = setUp(async () => {
      clock.nowMs += 70;
      return answer(429, 'slow', { date, 'retry-after': 'Sun, 22 Nov 2026 00:00:14 GMT' });
    });
    expect(await run()).toMatchObject({ status: 429, json: undefined, retryAfterMs: 4_000 });
    expect(events).toEqual([
      {
        operation: 'search',
        group: 'search',
        status: 429,
        attempt: 1,
        waitedMs: 9,
        durationMs: 70,
        retryAfterMs: 4_000,
        serverDateMs: Date.UTC(2026, 10, 22, 0, 0, 10),
      },
    ]);
  });

  it('without a date, or with one that is none, has no time', async () => {
    const { run, events } = setUp(gives(answer(200, {}, { date: 'today' })));
    await run();
    expect(events).toMatchObject([{ serverDateMs: null, retryAfterMs: null }]);
  });

  it('is not parsed where it is no 2xx', async () => {
    const { run } = setUp(gives(answer(404, '{"error":1}')));
    expect(await run()).toMatchObject({ text: '{"error":1}', json: undefined });
  });

  it.each([
    [false, { id: 'a', available_markets: ['DE'] }],
    [true, { id: 'a' }],
  ])('has its lists of countries unless they are not wanted (%p)', async (omitMarkets, json) => {
    const whole = { id: 'a', available_markets: ['DE'] };
    const { run } = setUp(gives(answer(200, whole)), { omitMarkets });
    const read = await run();
    expect(read).toHaveProperty('json', json);
    expect(read).toHaveProperty('byteLength', JSON.stringify(whole).length);
  });

  it('may be a view into a larger buffer', async () => {
    const bytes = Buffer.from('xx{"a":1}xx');
    const headers = new Headers({ 'content-length': '7' });
    const view = new Uint8Array(bytes.buffer, bytes.byteOffset + 2, 7);
    const { run } = setUp(gives({ status: 200, headers, arrayBuffer: async () => view }));
    expect(await run()).toMatchObject({ text: '{"a":1}', byteLength: 7 });
  });

  it.each([
    [{ 'content-length': '2' }, null],
    [{ 'content-length': '2', 'content-encoding': 'identity' }, null],
    [{ 'content-length': '9', 'content-encoding': 'gzip' }, null],
    [{ 'content-length': '9', 'content-encoding': 'identity' }, 'search: 2 of 9 bytes came'],
    [{ 'content-length': '1' }, 'search: 2 of 1 bytes came'],
  ])('with %j is whole, or %p', async (headers, problem) => {
    const { run, events } = setUp(gives(answer(200, '{}', headers)));
    const outcome = await run();
    if (problem === null) expect(outcome).toMatchObject({ status: 200 });
    else expect(outcome).toMatchObject({ kind: 'truncated', message: problem.replace('search: ', '') });
    expect(events).toMatchObject([{ status: problem === null ? 200 : null }]);
  });

  it('leaves neither a listener nor a timer behind', async () => {
    await trackTimers(async (running) => {
      const during: number[] = [];
      const { run, listeners } = setUp(async () => {
        during.push(listeners(), running());
        return answer(200, {});
      });
      await turn();
      await run();
      await turn();
      expect(during).toEqual([1, 1]);
      expect([listeners(), running()]).toEqual([0, 0]);
    });
  });
});

describe('an excerpt', () => {
  it('has 300 characters, from which the token was taken before they were cut', async () => {
    const { run, call } = setUp(gives(answer(400, `${'x'.repeat(298)}TOKEN${'y'.repeat(99)}TOKEN`)));
    await run();
    expect(call.lastExcerpt).toBe(`${'x'.repeat(298)}[t`);
  });

  it('is as it came where no token was sent', async () => {
    const { run, call } = setUp(gives(answer(400, 'no TOKEN here')), { headers: {} });
    await run();
    expect(call.lastExcerpt).toBe('no TOKEN here');
  });

  it('of what is not JSON goes with the failure', async () => {
    const { run, call } = setUp(gives(answer(200, '<html>TOKEN')));
    expect(await run()).toMatchObject({
      name: 'TransportFailure',
      kind: 'invalid-json',
      message: 'the answer is not JSON',
      bodyExcerpt: '<html>[token]',
    });
    expect(call).toMatchObject({ attempts: 1, lastStatus: null, lastExcerpt: '' });
  });
});

describe('no answer', () => {
  it('of the network keeps its cause, without the token', async () => {
    const { run, events } = setUp(() => Promise.reject(new TypeError('failed with TOKEN')));
    expect(await run()).toMatchObject({
      kind: 'network',
      message: 'no answer',
      cause: { name: 'TypeError', message: 'failed with [token]' },
    });
    expect(events).toMatchObject([{ status: null, attempt: 1 }]);
  });

  it.each([200, 404, 499])('in the body of a %d is one that broke off', async (status) => {
    const { run } = setUp(gives(broken(status)));
    expect(await run()).toMatchObject({
      kind: 'truncated',
      message: 'the answer broke off',
      cause: { message: 'terminated with [token]' },
    });
  });

  it.each([429, 500, 503])('in the body of a %d does not matter', async (status) => {
    const { run, call, events } = setUp(gives(broken(status, { 'retry-after': '3' })));
    const bare = { text: '', byteLength: 0, json: undefined };
    expect(await run()).toEqual({ status, ...bare, retryAfterMs: 3_000 });
    expect(call).toMatchObject({ lastStatus: status, lastExcerpt: '' });
    expect(events).toMatchObject([{ status, retryAfterMs: 3_000 }]);
  });

  it('in time is a timeout, also where the fetch calls it something else', async () => {
    const { run } = setUp(
      async (url, init) => {
        await silent(url, init).catch(() => undefined);
        throw new Error('socket hang up');
      },
      { timeoutMs: 1 },
    );
    expect(await run()).toMatchObject({
      kind: 'timeout',
      message: 'no whole answer within 1 ms',
      cause: { message: 'socket hang up' },
    });
  });

  it('tells the fetch why it is given up', async () => {
    const { run } = setUp(silent, { timeoutMs: 1 });
    expect(await run()).toMatchObject({ kind: 'timeout', cause: { message: 'timeout' } });
  });

  it.each([2 ** 31, Infinity])(
    'has time where the limit of %d ms is longer than a timer can be',
    async (timeoutMs) => {
      const { run } = setUp(
        async (_, { signal }) => {
          await new Promise((resolve) => setTimeout(resolve, 3));
          signal.throwIfAborted();
          return answer(200, {});
        },
        { timeoutMs },
      );
      expect(await run()).toMatchObject({ status: 200 });
    },
  );
});

describe('an abort', () => {
  it('beforehand counts and sends nothing', async () => {
    let sent = 0;
    const { run, call, events, controller } = setUp(async () => {
      sent += 1;
      return answer(200, {});
    });
    controller.abort(stop);
    expect(await run()).toBe(stop);
    expect([sent, call.attempts, events.length]).toEqual([0, 0, 0]);
  });

  it('under way is passed on, and its reason thrown, whatever the fetch makes of it', async () => {
    const { run, events, controller, listeners } = setUp((_, { signal }) => {
      controller.abort(stop);
      expect(signal.reason).toBe(stop);
      return Promise.reject(new Error('socket hang up'));
    });
    expect(await run()).toBe(stop);
    expect(events).toMatchObject([{ status: null }]);
    expect(listeners()).toBe(0);
  });

  it('in the body of a 500 counts for more than the status', async () => {
    const { run, controller } = setUp(async () => ({
      ...broken(500),
      headers: new Headers(),
      arrayBuffer: () => {
        controller.abort(stop);
        return Promise.reject(new Error('terminated'));
      },
    }));
    expect(await run()).toBe(stop);
  });
});
