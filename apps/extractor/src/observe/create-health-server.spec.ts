import { afterEach, describe, expect, it } from '@jest/globals';
import type { Store } from '@new-releases/storage';
import { createHealthServer, type HealthServer } from './create-health-server.js';

const nowMs = Date.parse('2026-11-22T12:00:00.000Z');

describe('createHealthServer', () => {
  let server: HealthServer;
  afterEach(() => server.close());

  async function serve(findLastSuccess?: () => Promise<string | null>) {
    server = await createHealthServer({
      host: '127.0.0.1',
      port: 0,
      metrics: {
        watchProcess: () => undefined,
        render: () => Promise.resolve('metrics 1\n'),
        contentType: 'text/plain; version=0.0.4',
        countTick: () => undefined,
        countRun: () => undefined,
        countRequest: () => undefined,
      },
      findStore: () => (findLastSuccess === undefined ? null : ({ findLastSuccess } as Store)),
      status: () => ({ phase: 'idle', nextDueAtMs: nowMs + 1000 }),
      freshnessMs: 3_600_000,
      now: () => nowMs,
    });
    return async (path: string, method = 'GET') => {
      const response = await fetch(`${server.url}${path}`, { method });
      return {
        status: response.status,
        type: response.headers.get('content-type'),
        body: await response.text(),
      };
    };
  }

  it('says that it is well, what it does, and when it is due', async () => {
    const ask = await serve();
    const { status, body } = await ask('/healthz?from=probe');
    expect(status).toBe(200);
    expect(JSON.parse(body)).toEqual({ status: 'ok', phase: 'idle', nextDueAt: '2026-11-22T12:00:01.000Z' });
  });

  it.each([
    ['fresh', () => Promise.resolve('2026-11-22T11:00:00.000Z'), 200, []],
    ['old', () => Promise.resolve('2026-11-22T10:59:59.999Z'), 503, [/^the last complete run ended at 2026/]],
    ['never complete', () => Promise.resolve(null), 503, ['no run has been complete yet']],
    ['unreadable', () => Promise.reject(new Error('locked')), 503, ['the store cannot be read']],
    ['not open', undefined, 503, ['the store is not open']],
  ])('is ready or not where the store is %s', async (_, findLastSuccess, code, reasons) => {
    const ask = await serve(findLastSuccess);
    const { status, body } = await ask('/readyz');
    expect(status).toBe(code);
    expect(JSON.parse(body)).toEqual({
      ready: code === 200,
      reasons: reasons.map((reason) => (reason instanceof RegExp ? expect.stringMatching(reason) : reason)),
    });
  });

  it('shows the metrics in their own type', async () => {
    const ask = await serve();
    expect(await ask('/metrics')).toEqual({
      status: 200,
      type: 'text/plain; version=0.0.4',
      body: 'metrics 1\n',
    });
    expect(await ask('/metrics', 'HEAD')).toMatchObject({ status: 200, body: '' });
  });

  it('names what there is, and changes nothing', async () => {
    const ask = await serve();
    expect(await ask('/')).toMatchObject({ status: 404, body: expect.stringContaining('/readyz') });
    expect(await ask('/healthz', 'POST')).toMatchObject({ status: 405 });
  });

  it('rejects where it cannot listen', async () => {
    await serve();
    const { port } = new URL(server.url);
    const taken = createHealthServer({
      host: '127.0.0.1',
      port: Number(port),
      metrics: { render: () => Promise.resolve('') } as never,
      findStore: () => null,
      status: () => ({ phase: 'idle', nextDueAtMs: null }),
      freshnessMs: 1,
      now: () => nowMs,
    });
    await expect(taken).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
