import { describe, expect, it } from '@jest/globals';
import { QuotaExceededError, type EndpointGroup } from '@new-releases/spotify-client';
import type { OperationId } from '@new-releases/spotify-types';
import {
  dayMs,
  hourMs,
  minuteMs,
  openTestStore,
  startMs,
  type TestStore,
} from '../../test/support/open-test-store.js';
import { createStoreLedger, type Budget, type StoreLedger } from './create-store-ledger.js';

const operations: Partial<Record<EndpointGroup, OperationId>> = {
  albums: 'get-an-album',
  search: 'search',
  'album-tracks': 'get-an-albums-tracks',
};

function createLedger(
  { store, writer, clock }: TestStore,
  options: { budget?: Budget; account?: string; locks?: [EndpointGroup, number][] } = {},
): StoreLedger {
  const { budget = {}, account = 'account', locks = [] } = options;
  return createStoreLedger({ store, writer, account, budget, locks: new Map(locks), now: clock.now });
}

const ask = (ledger: StoreLedger, group: EndpointGroup) =>
  ledger.countRequest({ operation: operations[group] ?? 'search', group });

async function askTimes(ledger: StoreLedger, group: EndpointGroup, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await ask(ledger, group);
}

/** What the ledger refuses with; fails the test where it does not. */
async function getRefusal(asked: Promise<void>): Promise<QuotaExceededError> {
  const outcome = await asked.catch((error: unknown) => error);
  if (!(outcome instanceof QuotaExceededError)) throw new Error(`no refusal but ${String(outcome)}`);
  return outcome;
}

async function getSpent({ store, clock }: TestStore, account = 'account'): Promise<Record<string, number>> {
  const records = await store.listQuota(account, clock.now());
  return Object.fromEntries(records.map(({ group, spent }) => [group, spent]));
}

describe('createStoreLedger: counting', () => {
  it('counts a block before the first request of it may be sent, and gives back what was not used', async () => {
    const test = await openTestStore();
    const ledger = createLedger(test);
    await ask(ledger, 'albums');
    expect(await getSpent(test)).toEqual({ albums: 20 });
    await askTimes(ledger, 'albums', 20);
    expect(await getSpent(test)).toEqual({ albums: 40 });
    await ask(ledger, 'search');
    await ledger.giveBack();
    expect(await getSpent(test)).toEqual({ albums: 21, search: 1 });
    await ledger.giveBack();
    expect(await getSpent(test)).toEqual({ albums: 21, search: 1 });
  });

  it('counts the unused rest of a block as spent where a kill kept it from being given back', async () => {
    const test = await openTestStore();
    await ask(createLedger(test, { budget: { total: 30 } }), 'albums');
    const next = createLedger(test, { budget: { total: 30 } });
    await askTimes(next, 'albums', 10);
    await getRefusal(ask(next, 'albums'));
    await next.giveBack();
    expect(await getSpent(test)).toEqual({ albums: 30 });
  });

  it('uses a block only in the ten minutes that it was counted in', async () => {
    const test = await openTestStore();
    const ledger = createLedger(test);
    test.clock.advance(9 * minuteMs);
    await ask(ledger, 'albums');
    test.clock.advance(minuteMs);
    await ask(ledger, 'albums');
    await ledger.giveBack();
    expect(await getSpent(test)).toEqual({ albums: 2 });
    // A day and ten minutes after its ten minutes began, the first request counts no more; the second still does.
    test.clock.advance(dayMs);
    expect(await getSpent(test)).toEqual({ albums: 1 });
  });

  it('keeps accounts apart', async () => {
    const test = await openTestStore();
    const mine = createLedger(test, { budget: { total: 1 } });
    await ask(mine, 'albums');
    await ask(createLedger(test, { budget: { total: 1 }, account: 'other' }), 'albums');
    await getRefusal(ask(mine, 'albums'));
    expect(await getSpent(test, 'other')).toEqual({ albums: 1 });
  });

  it('lets nothing through that could not be counted, and goes on with the next', async () => {
    const test = await openTestStore();
    const { store, clock } = test;
    let failures = 1;
    const ledger = createStoreLedger({
      store,
      writer: {
        ...test.writer,
        countRequests: async (options) => {
          if (failures-- > 0) throw new Error('no room left');
          await test.writer.countRequests(options);
        },
      },
      account: 'account',
      budget: {},
      locks: new Map(),
      now: clock.now,
    });
    await expect(ask(ledger, 'albums')).rejects.toThrow('no room left');
    await ask(ledger, 'albums');
    await ledger.giveBack();
    expect(await getSpent(test)).toEqual({ albums: 1 });
  });
});

describe('createStoreLedger: budget', () => {
  it('never overdraws the budget of a group, and leaves other groups alone', async () => {
    const test = await openTestStore();
    const ledger = createLedger(test, { budget: { groups: { albums: 25 } } });
    await askTimes(ledger, 'albums', 25);
    const refusal = await getRefusal(ask(ledger, 'albums'));
    expect(refusal).toMatchObject({ group: 'albums', reason: 'BUDGET', status: null, attempts: 0 });
    await askTimes(ledger, 'search', 30);
    await ledger.giveBack();
    expect(await getSpent(test)).toEqual({ albums: 25, search: 30 });
  });

  it('hands out a total to the last request, taking back what other groups reserved', async () => {
    const test = await openTestStore();
    const ledger = createLedger(test, { budget: { total: 30 } });
    await askTimes(ledger, 'albums', 3);
    await askTimes(ledger, 'search', 27);
    await getRefusal(ask(ledger, 'search'));
    await getRefusal(ask(ledger, 'albums'));
    expect(await getSpent(test)).toEqual({ albums: 3, search: 27 });
  });

  it('heeds total and group both', async () => {
    const test = await openTestStore();
    const ledger = createLedger(test, { budget: { total: 40, groups: { search: 5 } } });
    await askTimes(ledger, 'search', 5);
    await getRefusal(ask(ledger, 'search'));
    await askTimes(ledger, 'albums', 35);
    await getRefusal(ask(ledger, 'albums'));
    expect(await getSpent(test)).toEqual({ albums: 35, search: 5 });
  });

  it('gives many callers at once no more than there is', async () => {
    const test = await openTestStore();
    const ledger = createLedger(test, { budget: { total: 50, groups: { albums: 33 } } });
    const asked = Array.from({ length: 120 }, (_, index) => ask(ledger, index % 2 ? 'albums' : 'search'));
    const outcomes = await Promise.allSettled(asked);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(50);
    await ledger.giveBack();
    const { albums = 0, search = 0 } = await getSpent(test);
    expect(albums + search).toBe(50);
    expect(albums).toBeLessThanOrEqual(33);
  });

  it('names the moment from which a request counts no more, and keeps its word', async () => {
    const test = await openTestStore();
    const ledger = createLedger(test, { budget: { total: 2 } });
    await ask(ledger, 'albums');
    test.clock.advance(3 * hourMs);
    await ask(ledger, 'search');
    const refusal = await getRefusal(ask(ledger, 'search'));
    // The ten minutes that the first one fell into count as a whole.
    expect(refusal.untilMs).toBe(startMs + dayMs + 10 * minuteMs);
    expect(refusal.retryAfterMs).toBe(refusal.untilMs - test.clock.now());
    test.clock.advance(refusal.retryAfterMs - 1);
    await getRefusal(ask(ledger, 'search'));
    test.clock.advance(1);
    await ask(ledger, 'search');
    const next = await getRefusal(ask(ledger, 'search'));
    expect(next.untilMs).toBe(refusal.untilMs + 3 * hourMs);
  });

  it('holds over every rolling day, whatever day the requests fall on', async () => {
    const test = await openTestStore();
    const ledger = createLedger(test, { budget: { groups: { albums: 60 } } });
    const sentAt: number[] = [];
    for (let step = 0; step < 60; step += 1) {
      test.clock.advance(47 * minuteMs);
      for (let call = 0; call < 3; call += 1) {
        await ask(ledger, 'albums').then(
          () => sentAt.push(test.clock.now()),
          () => undefined,
        );
      }
    }
    expect(sentAt.length).toBeGreaterThan(100);
    for (const from of sentAt) {
      expect(sentAt.filter((at) => at >= from && at < from + dayMs).length).toBeLessThanOrEqual(60);
    }
  });

  it('refuses a budget of nothing with a time that is one', async () => {
    const test = await openTestStore();
    const ledger = createLedger(test, { budget: { groups: { albums: 0 } } });
    const refusal = await getRefusal(ask(ledger, 'albums'));
    expect(new Date(refusal.untilMs).getTime()).toBeGreaterThan(test.clock.now());
    expect(await getSpent(test)).toEqual({});
  });
});

describe('createStoreLedger: locks', () => {
  it('refuses a group that is known to be locked until its time has come', async () => {
    const test = await openTestStore();
    const ledger = createLedger(test, { locks: [['albums', startMs + hourMs]] });
    const refusal = await getRefusal(ask(ledger, 'albums'));
    expect(refusal).toMatchObject({ reason: 'COOLDOWN', untilMs: startMs + hourMs, retryAfterMs: hourMs });
    await ask(ledger, 'search');
    expect(await getSpent(test)).toEqual({ search: 20 });
    test.clock.advance(hourMs);
    await ask(ledger, 'albums');
  });

  it('keeps a lock for this run and for later ones, and learns the size of the quota from what was sent', async () => {
    const test = await openTestStore();
    const ledger = createLedger(test);
    await askTimes(ledger, 'albums', 23);
    const untilMs = startMs + dayMs;
    await ledger.lockGroup({ group: 'albums', untilMs, retryAfterMs: dayMs, reason: 'QUOTA_EXCEEDED' });
    expect(await getRefusal(ask(ledger, 'albums'))).toMatchObject({ untilMs, reason: 'QUOTA_EXCEEDED' });
    expect(await test.store.listQuota('account', test.clock.now())).toMatchObject([
      {
        group: 'albums',
        spent: 23,
        learnedBudget: 23,
        cooldownUntil: new Date(untilMs).toISOString(),
        cooldownReason: 'QUOTA_EXCEEDED',
      },
    ]);
  });

  it('is not opened earlier by a refusal that names a nearer time', async () => {
    const test = await openTestStore();
    const ledger = createLedger(test);
    const lock = (untilMs: number) =>
      ledger.lockGroup({
        group: 'search',
        untilMs,
        retryAfterMs: untilMs - startMs,
        reason: 'LONG_RETRY_AFTER',
      });
    await lock(startMs + 5 * hourMs);
    await lock(startMs + hourMs);
    test.clock.advance(2 * hourMs);
    expect((await getRefusal(ask(ledger, 'search'))).untilMs).toBe(startMs + 5 * hourMs);
    await lock(startMs + 9 * hourMs);
    expect((await getRefusal(ask(ledger, 'search'))).untilMs).toBe(startMs + 9 * hourMs);
    const [record] = await test.store.listQuota('account', test.clock.now());
    expect(record?.cooldownUntil).toBe(new Date(startMs + 9 * hourMs).toISOString());
  });
});
