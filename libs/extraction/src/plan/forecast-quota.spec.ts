import { describe, expect, it } from '@jest/globals';
import { quotaFreeAfterMs } from '@new-releases/storage';
import { dayMs, hourMs, openTestStore, startMs, type TestStore } from '../../test/support/open-test-store.js';
import { buildListedAlbum, idOf, seedRun } from '../../test/support/seed-run.js';
import type { Budget } from '../quota/create-store-ledger.js';
import { forecastQuota } from './forecast-quota.js';

const forecast = ({ store, clock }: TestStore, budget: Budget = {}, account = 'a') =>
  forecastQuota({ store, account, clientId: 'app', budget, now: clock.now });
const albumsOf = async (test: TestStore, budget: Budget = {}) =>
  (await forecast(test, budget)).groups.find(({ group }) => group === 'albums');

const spend = ({ writer, clock }: TestStore, count: number) =>
  writer.countRequests({ account: 'a', group: 'albums', count, at: new Date(clock.now()).toISOString() });
const refuse = ({ writer, clock }: TestStore, forMs: number) =>
  writer.lockGroup({
    account: 'a',
    group: 'albums',
    untilMs: clock.now() + forMs,
    retryAfterMs: forMs,
    reason: 'QUOTA_EXCEEDED',
  });

/** A store of a development app with so many albums waiting. */
async function openStoreWithWork(albums: number): Promise<TestStore> {
  const test = await openTestStore();
  for (const operation of ['get-new-releases', 'get-multiple-albums']) {
    const checkedAt = new Date(startMs).toISOString();
    await test.writer.saveCapability({
      clientId: 'app',
      operation,
      available: false,
      checkedAt,
      evidence: '403',
    });
  }
  await seedRun(test.writer, {
    source: 'search',
    partition: 'tag:new',
    albums: Array.from({ length: albums }, (_, index) => buildListedAlbum(index)),
    total: albums,
    done: true,
  });
  return test;
}

const iso = (timeMs: number) => new Date(timeMs).toISOString();

describe('forecastQuota', () => {
  it('has nothing to say of a new store', async () => {
    expect(await forecast(await openTestStore())).toEqual({ account: 'a', groups: [], total: null });
  });

  it('shows what waits where no request was counted yet, without a guess', async () => {
    expect((await forecast(await openStoreWithWork(30))).groups).toEqual([
      {
        group: 'albums',
        spent: 0,
        budget: null,
        budgetKind: 'unknown',
        cooldownUntil: null,
        waiting: 30,
        isLowerBound: false,
        doneAt: null,
      },
    ]);
  });

  it('learns the budget from a refusal, and reckons from when the group opens', async () => {
    const test = await openStoreWithWork(250);
    await spend(test, 120);
    await refuse(test, 5 * hourMs);
    // 120 when it opens, 120 a day later, the last ten a day after that.
    expect(await albumsOf(test)).toMatchObject({
      spent: 120,
      budget: 120,
      budgetKind: 'learned',
      cooldownUntil: iso(startMs + 5 * hourMs),
      waiting: 250,
      doneAt: iso(startMs + 5 * hourMs + 2 * quotaFreeAfterMs),
    });
  });

  it('raises a learned budget that was passed without a refusal', async () => {
    const test = await openStoreWithWork(10);
    await spend(test, 120);
    await refuse(test, hourMs);
    test.clock.advance(2 * hourMs);
    await spend(test, 80);
    expect(await albumsOf(test)).toMatchObject({ budget: 200, budgetKind: 'learned', cooldownUntil: null });
  });

  it('believes the budget of a group that is given, and reckons from when the spent ones count no more', async () => {
    const test = await openStoreWithWork(100);
    await spend(test, 30);
    test.clock.advance(hourMs);
    // 20 of the 50 are left; 30 come back a day after they were spent, and then 20 again a day from now.
    expect(await albumsOf(test, { groups: { albums: 50 } })).toMatchObject({
      budget: 50,
      budgetKind: 'given',
      doneAt: iso(startMs + 2 * quotaFreeAfterMs),
    });
    expect(await albumsOf(test, { groups: { albums: 130 } })).toMatchObject({
      doneAt: iso(startMs + hourMs),
    });
    expect(await albumsOf(test, { groups: { albums: 120 } })).toMatchObject({
      doneAt: iso(startMs + quotaFreeAfterMs),
    });
    expect(await albumsOf(test, { groups: { albums: 0 } })).toMatchObject({ budget: 0, doneAt: null });
  });

  it('reckons a total budget over all groups together', async () => {
    const test = await openStoreWithWork(70);
    await spend(test, 30);
    await test.writer.countRequests({ account: 'a', group: 'search', count: 10, at: iso(startMs) });
    const { groups, total } = await forecast(test, { total: 90 });
    expect(groups.map(({ budget }) => budget)).toEqual([null, null]);
    expect(total).toMatchObject({
      group: 'all',
      spent: 40,
      budget: 90,
      waiting: 70,
      doneAt: iso(startMs + quotaFreeAfterMs),
    });
  });

  it('counts open listing pages and first walks of watched artists as waiting', async () => {
    const test = await openTestStore();
    await seedRun(test.writer, {
      request: { source: 'search' },
      source: 'search',
      partition: 'tag:new',
      albums: [],
      offset: 50,
      total: 100,
    });
    await test.writer.addWatchedArtists([{ artistId: idOf(1) }]);
    expect((await forecast(test)).groups).toMatchObject([
      { group: 'artist-albums', waiting: 2, isLowerBound: true },
      // One page of albums and the empty one behind.
      { group: 'search', waiting: 2, isLowerBound: false },
    ]);
  });

  it('counts the last day alone, and one account alone', async () => {
    const test = await openStoreWithWork(1);
    await spend(test, 30);
    expect((await forecast(test, {}, 'b')).groups).toMatchObject([{ group: 'albums', spent: 0 }]);
    test.clock.advance(dayMs + hourMs);
    expect(await albumsOf(test)).toMatchObject({ spent: 0 });
  });
});
