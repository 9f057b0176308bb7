import { afterEach, expect, it } from '@jest/globals';
import { openStore } from '@new-releases/storage';
import { openTestApi, type TestApi } from './support/open-test-api.js';

const nowMs = Date.parse('2026-11-22T13:00:00Z');
const hourMs = 3_600_000;
const at = (ms: number) => new Date(ms).toISOString();
const account = 'client-id-of-the-test';

let api: TestApi;
afterEach(() => api.close());

const count = async (path: string) => {
  const store = await openStore({ path, now: () => nowMs });
  const writer = await store.acquireLease({ purpose: 'test' });
  await writer.countRequests({ account, group: 'albums', count: 40, at: at(nowMs - 30 * hourMs) });
  await writer.countRequests({ account, group: 'albums', count: 7, at: at(nowMs - hourMs) });
  await writer.countRequests({ account, group: 'search', count: 110, at: at(nowMs - 2 * hourMs) });
  await writer.countRequests({ account: 'another', group: 'search', count: 1, at: at(nowMs) });
  await writer.lockGroup({
    account,
    group: 'search',
    untilMs: nowMs + 5 * hourMs,
    retryAfterMs: 5 * hourMs,
    reason: 'QUOTA_EXCEEDED',
  });
  await store.close();
};

it('tells what each group of each account has spent, and names no account', async () => {
  api = await openTestApi({ albums: 1, nowMs, prepare: count });
  const { status, headers, body, text } = await api.get('/v1/quota');
  expect([status, headers['cache-control'], headers.etag]).toEqual([200, 'no-store', undefined]);
  const hashed = expect.stringMatching(/^[0-9a-f]{12}$/);
  expect(body).toEqual({
    data: [
      expect.objectContaining({ account: hashed, endpoint_group: 'search', spent_24h: 1 }),
      {
        account: hashed,
        endpoint_group: 'albums',
        spent_24h: 7,
        learned_budget: null,
        learned_at: null,
        cooldown_until: null,
        refused_at: null,
      },
      {
        account: hashed,
        endpoint_group: 'search',
        spent_24h: 110,
        learned_budget: 110,
        learned_at: at(nowMs),
        cooldown_until: at(nowMs + 5 * hourMs),
        refused_at: at(nowMs),
      },
    ],
    store: expect.objectContaining({ last_run_state: 'completed' }),
  });
  expect(
    new Set((body as unknown as { data: { account: string }[] }).data.map((row) => row.account)).size,
  ).toBe(2);
  expect(text).not.toContain(account);
});

it('is empty where nothing was counted, and takes no parameters', async () => {
  api = await openTestApi({ albums: 1, nowMs });
  expect((await api.get('/v1/quota')).body).toMatchObject({ data: [] });
  expect((await api.get('/v1/quota?account=x')).body).toMatchObject({ status: 400, parameter: 'account' });
});
