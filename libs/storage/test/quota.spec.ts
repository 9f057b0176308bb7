import { describe, expect, it } from '@jest/globals';
import { openTestStore, startMs } from './support/open-test-store.js';

const minuteMs = 60_000;
const dayMs = 86_400_000;
const at = (ms: number) => new Date(ms).toISOString();
const search = { account: 'acc', group: 'search' };

describe('quota', () => {
  it('counts requests of the last day per group', async () => {
    const { store, writer } = await openTestStore();
    await writer.countRequests({ ...search, count: 20, at: at(startMs) });
    await writer.countRequests({ ...search, count: 5, at: at(startMs + 9 * minuteMs) });
    await writer.countRequests({ ...search, count: 1, at: at(startMs + 10 * minuteMs) });
    await writer.countRequests({ ...search, group: 'albums', count: 7, at: at(startMs) });
    await writer.countRequests({ ...search, account: 'other', count: 9, at: at(startMs) });
    await expect(store.listQuota('acc')).resolves.toEqual([
      expect.objectContaining({ group: 'albums', spent: 7, oldestBucketStart: at(startMs) }),
      expect.objectContaining({ group: 'search', spent: 26, cooldownUntil: null, learnedBudget: null }),
    ]);
    // A bucket counts until all of its requests are a day old.
    await expect(store.listQuota('acc', startMs + dayMs + 9 * minuteMs)).resolves.toMatchObject([
      { spent: 7 },
      { spent: 26 },
    ]);
    await expect(store.listQuota('acc', startMs + dayMs + 10 * minuteMs)).resolves.toMatchObject([
      { group: 'albums', spent: 0, oldestBucketStart: null },
      { group: 'search', spent: 1 },
    ]);
  });

  it('gives reserved requests back, never below nothing', async () => {
    const { store, writer } = await openTestStore();
    await writer.countRequests({ ...search, count: 20, at: at(startMs) });
    await writer.countRequests({ ...search, count: -15, at: at(startMs) });
    await expect(store.listQuota('acc')).resolves.toMatchObject([{ spent: 5 }]);
    await writer.countRequests({ ...search, count: -15, at: at(startMs) });
    await expect(store.listQuota('acc')).resolves.toMatchObject([{ spent: 0 }]);
    await writer.countRequests({ ...search, group: 'albums', count: -3, at: at(startMs) });
    await expect(store.listQuota('acc')).resolves.toMatchObject([{ spent: 0 }, { spent: 0 }]);
  });

  it('takes no notice of what a clock noted that was ahead by more than a day', async () => {
    const { store, writer, clock } = await openTestStore();
    const noted = startMs + 400 * dayMs;
    clock.advance(400 * dayMs);
    await writer.countRequests({ ...search, count: 50, at: at(noted) });
    const lock = { untilMs: noted + dayMs, retryAfterMs: dayMs, reason: 'QUOTA_EXCEEDED' };
    await writer.lockGroup({ ...search, ...lock });
    await expect(store.listQuota('acc', noted)).resolves.toMatchObject([
      { spent: 50, cooldownUntil: at(noted + dayMs) },
    ]);
    await expect(store.listQuota('acc', startMs)).resolves.toMatchObject([{ spent: 0, cooldownUntil: null }]);
  });

  it('locks a group and learns how much had been spent', async () => {
    const { store, writer } = await openTestStore();
    await writer.countRequests({ ...search, count: 100, at: at(startMs - 2 * dayMs) });
    await writer.countRequests({ ...search, count: 600, at: at(startMs - dayMs / 2) });
    const untilMs = startMs + dayMs / 2;
    await writer.lockGroup({ ...search, untilMs, retryAfterMs: dayMs / 2, reason: 'QUOTA_EXCEEDED' });
    await expect(store.listQuota('acc')).resolves.toEqual([
      {
        group: 'search',
        spent: 600,
        oldestBucketStart: at(startMs - dayMs / 2),
        cooldownUntil: at(untilMs),
        cooldownReason: 'QUOTA_EXCEEDED',
        retryAfterMs: dayMs / 2,
        refusedAt: at(startMs),
        learnedBudget: 600,
        learnedAt: at(startMs),
      },
    ]);
  });

  it('learns nothing from a refusal before anything was spent, and keeps what it knew', async () => {
    const { store, writer, clock } = await openTestStore();
    const lock = () =>
      writer.lockGroup({ ...search, untilMs: clock.now() + 1, retryAfterMs: 1, reason: 'r' });
    await lock();
    await expect(store.listQuota('acc')).resolves.toMatchObject([{ learnedBudget: null, learnedAt: null }]);
    await writer.countRequests({ ...search, count: 50, at: at(startMs) });
    await lock();
    clock.advance(3 * dayMs);
    await lock();
    await expect(store.listQuota('acc')).resolves.toMatchObject([
      { spent: 0, learnedBudget: 50, learnedAt: at(startMs) },
    ]);
  });

  it('drops counts older than thirty days when a run starts', async () => {
    const { writer, query } = await openTestStore();
    await writer.countRequests({ ...search, count: 1, at: at(startMs - 31 * dayMs) });
    await writer.countRequests({ ...search, count: 1, at: at(startMs - 29 * dayMs) });
    await writer.startRun({ resumeKey: 'k', source: 'search', programVersion: '1' });
    expect(query('SELECT count(*) AS n FROM quota_windows')).toEqual([{ n: 1 }]);
  });
});

describe('rate window', () => {
  it('is remembered per account, the newest one', async () => {
    const { store, writer } = await openTestStore();
    await expect(store.findRateWindow('acc')).resolves.toBeNull();
    await writer.saveRateWindow('acc', { limit: 90, windowMs: 30_000, learnedAt: at(startMs) });
    await writer.saveRateWindow('acc', { limit: 81, windowMs: 30_000, learnedAt: at(startMs + 1) });
    await expect(store.findRateWindow('acc')).resolves.toEqual({
      limit: 81,
      windowMs: 30_000,
      learnedAt: at(startMs + 1),
    });
  });
});

describe('capabilities', () => {
  it('are remembered per app and operation; a page size stays until another is learned', async () => {
    const { store, writer } = await openTestStore();
    const base = { clientId: 'app', operation: 'search', checkedAt: at(startMs), evidence: 'HTTP 200' };
    await writer.saveCapability({ ...base, available: true, pageSize: 10 });
    await writer.saveCapability({ ...base, available: false, evidence: 'HTTP 403' });
    await writer.saveCapability({ ...base, operation: 'get-track', available: true });
    await expect(store.listCapabilities('app')).resolves.toEqual([
      { ...base, operation: 'get-track', available: true, pageSize: null },
      { ...base, available: false, evidence: 'HTTP 403', pageSize: 10 },
    ]);
    await expect(store.listCapabilities('another')).resolves.toEqual([]);
  });
});

describe('watch-list', () => {
  it('adds, names and removes artists', async () => {
    const { store, writer } = await openTestStore();
    await expect(writer.addWatchedArtists([{ artistId: 'a' }, { artistId: 'b', name: 'B' }])).resolves.toBe(
      2,
    );
    await expect(writer.addWatchedArtists([{ artistId: 'a', name: 'A' }, { artistId: 'b' }])).resolves.toBe(
      0,
    );
    await expect(store.listWatchedArtists()).resolves.toEqual([
      { artistId: 'a', name: 'A', addedAt: at(startMs), firstWalkDoneAt: null, lastWalkedAt: null },
      { artistId: 'b', name: 'B', addedAt: at(startMs), firstWalkDoneAt: null, lastWalkedAt: null },
    ]);
    await expect(writer.removeWatchedArtists(['a', 'zzz'])).resolves.toBe(1);
    await expect(store.listWatchedArtists()).resolves.toMatchObject([{ artistId: 'b' }]);
  });

  it('remembers the first complete walk, and lists those walked longest ago first', async () => {
    const { store, writer } = await openTestStore();
    await writer.addWatchedArtists([{ artistId: 'a' }, { artistId: 'b' }]);
    await writer.saveArtistWalk({ artistId: 'a', at: at(1), complete: false, name: 'A' });
    await writer.saveArtistWalk({ artistId: 'a', at: at(2), complete: true });
    await writer.saveArtistWalk({ artistId: 'a', at: at(3), complete: true });
    await expect(store.listWatchedArtists()).resolves.toMatchObject([
      { artistId: 'b', lastWalkedAt: null },
      { artistId: 'a', name: 'A', firstWalkDoneAt: at(2), lastWalkedAt: at(3) },
    ]);
  });
});
