import { describe, expect, it } from '@jest/globals';
import { QuotaExceededError } from '@new-releases/spotify-client';
import { dayMs, hourMs, openTestStore, startMs, type TestStore } from '../../test/support/open-test-store.js';
import { openQuota } from './open-quota.js';

const untilMs = startMs + dayMs;

/** A store where an earlier run met the end of one group's quota. */
async function openLockedStore(): Promise<TestStore> {
  const test = await openTestStore();
  await test.writer.countRequests({
    account: 'a',
    group: 'search',
    count: 7,
    at: new Date(startMs).toISOString(),
  });
  await test.writer.lockGroup({ account: 'a', group: 'albums', untilMs, retryAfterMs: dayMs, reason: 'X' });
  return test;
}

async function open({ store, writer, clock }: TestStore, account: string, ignoreCooldown = false) {
  const notices: string[] = [];
  const quota = await openQuota({
    store,
    writer,
    account,
    now: clock.now,
    request: {
      budget: {},
      ignoreCooldown,
      onProgress: (event) => {
        if (event.kind === 'notice') notices.push(event.message);
      },
    },
  });
  const ask = (group: 'albums' | 'search') =>
    quota.ledger.countRequest({ operation: group === 'albums' ? 'get-an-album' : 'search', group });
  return { ...quota, notices, ask };
}

describe('openQuota', () => {
  it('closes what an earlier run met closed, says so at once, and leaves the rest open', async () => {
    const { ask, locks, notices } = await open(await openLockedStore(), 'a');
    expect(notices).toEqual([expect.stringMatching(/albums.*2026-11-23T12:00:00\.000Z.*not called/)]);
    expect(locks.opensAtMs('albums')).toBe(untilMs);
    expect(locks.opensAtMs('search')).toBeNull();
    // Known is not yet in the way: a run that needs nothing of the group is not deferred.
    expect(locks.comeBackAtMs).toBeNull();
    await expect(ask('albums')).rejects.toBeInstanceOf(QuotaExceededError);
    await ask('search');
  });

  it('opens it again at its time, without a word', async () => {
    const test = await openLockedStore();
    test.clock.advance(dayMs - 1);
    expect((await open(test, 'a')).notices).toHaveLength(1);
    test.clock.advance(1);
    const { ask, locks, notices } = await open(test, 'a');
    expect(notices).toEqual([]);
    expect(locks.opensAtMs('albums')).toBeNull();
    await ask('albums');
  });

  it('calls it all the same where that is asked for, and says so', async () => {
    const { ask, locks, notices } = await open(await openLockedStore(), 'a', true);
    expect(notices).toEqual([expect.stringContaining('called all the same')]);
    expect(locks.blocks('albums')).toBe(false);
    await ask('albums');
  });

  it('keeps the lock of one account from another', async () => {
    const test = await openLockedStore();
    test.clock.advance(hourMs);
    const { ask, notices } = await open(test, 'b');
    expect(notices).toEqual([]);
    await ask('albums');
  });
});
