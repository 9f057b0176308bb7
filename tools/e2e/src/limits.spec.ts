import { afterEach, describe, expect, it } from '@jest/globals';
import type { SimulatorOptions } from '@new-releases/spotify-simulator';
import { changeStore } from './support/change-store.js';
import { countFurtherPages } from './support/count-further-pages.js';
import { createSandbox, type Sandbox } from './support/create-sandbox.js';
import { expectExactStore } from './support/expect-exact-store.js';
import { readRows } from './support/read-store.js';

let sandbox: Sandbox;
afterEach(() => sandbox.close());

const open = async (options: SimulatorOptions) =>
  (sandbox = await createSandbox({ access: 'development', ...options }));

const sum = (counts: Readonly<Record<string, number>>) =>
  Object.values(counts).reduce((total, count) => total + count, 0);

/** Albums that were answered with 200, with how often. */
function countReads(): number[] {
  const reads = new Map<string, number>();
  for (const { operation, status, path } of sandbox.simulator.requests) {
    if (operation === 'get-an-album' && status === 200) reads.set(path, (reads.get(path) ?? 0) + 1);
  }
  return [...reads.values()];
}

/** The requests of a plan by operation. */
function countPlanned(stdout: string): Record<string, number | null> {
  const { estimates } = JSON.parse(stdout) as { estimates: { operation: string; requests: number | null }[] };
  return Object.fromEntries(estimates.map(({ operation, requests }) => [operation, requests]));
}

const endCooldowns = () =>
  changeStore(sandbox.databasePath, "UPDATE quota_groups SET cooldown_until = '2020-01-01T00:00:00.000Z'");

describe('extract in development mode', () => {
  it('reads 300 albums whole at the fewest requests and five, and only lists the second time', async () => {
    await open({ albums: 300, seed: 'development' });
    const first = await sandbox.run(['extract', '--json']);
    expect(first.code).toBe(0);
    expectExactStore({ ...sandbox, hasAllFields: false });
    const counts = sandbox.countRequests();
    const further = countFurtherPages(sandbox.simulator);
    expect(further).toBeGreaterThan(0);
    expect(counts).toMatchObject({ 'get-an-album': 300, 'get-an-albums-tracks': further });
    expect(sum(counts)).toBeLessThanOrEqual(300 / 10 + 300 + further + 5);
    expect(JSON.parse(first.stdout)).toMatchObject({
      coverage: [{ source: 'search', reportedTotal: 300, seen: 300, unread: 0 }],
    });
    expect(await sandbox.snapshotNames()).toHaveLength(1);

    sandbox.simulator.resetRequests();
    const plan = await sandbox.run(['extract', '--plan', '--json']);
    expect(sandbox.simulator.requests).toEqual([]);
    expect((await sandbox.run(['extract'])).code).toBe(0);
    // The thirty pages, and the empty one that alone proves the end of a search.
    expect(sandbox.countRequests()).toEqual({ search: 31 });
    expect(countPlanned(plan.stdout)).toEqual({ search: 31 });
    expectExactStore({ ...sandbox, hasAllFields: false });
  });
});

describe('extract that meets its quota', () => {
  const albums = 300;

  it('ends as deferred, asks nothing until the deadline, then reads the rest and no album twice', async () => {
    await open({ albums, seed: 'quota', quota: 120, quotaRetryAfterSeconds: 86_400 });
    const first = await sandbox.run(['extract', '--json']);
    expect(first.code).toBe(75);
    const report = JSON.parse(first.stdout) as { runId: string; comeBackAt: string };
    expect(report).toMatchObject({ state: 'deferred', exitCode: 75, snapshot: null });
    const inMs = Date.parse(report.comeBackAt) - Date.now();
    expect(inMs).toBeGreaterThan(86_000_000);
    expect(inMs).toBeLessThanOrEqual(86_400_000);
    expect(await sandbox.snapshotNames()).toEqual([]);

    const asked = sandbox.simulator.requests.length;
    const barred = await sandbox.run(['extract']);
    expect(barred.code).toBe(75);
    expect(sandbox.simulator.requests).toHaveLength(asked);
    expect(barred.stderr).toMatch(/albums is used up until .*not called/);
    expect(barred.stdout).toMatch(/come back at \d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC \(.* local time\)/);

    const [quota] = (
      JSON.parse((await sandbox.run(['quota', '--json'])).stdout) as { groups: { group: string }[] }
    ).groups.filter(({ group }) => group === 'albums');
    expect(quota).toMatchObject({ budgetKind: 'learned', waiting: albums - countReads().length });

    const plan = countPlanned((await sandbox.run(['extract', '--plan', '--json'])).stdout);
    expect(endCooldowns()).toBeGreaterThan(0);
    sandbox.simulator.configure({ quota: null });
    sandbox.simulator.resetLimits();
    const before = sandbox.countRequests();
    const last = await sandbox.run(['extract', '--json']);
    expect(last.code).toBe(0);
    expect(JSON.parse(last.stdout)).toMatchObject({
      runId: report.runId,
      resumed: true,
      albums: { seen: albums, new: albums },
      unread: 0,
    });
    const counts = sandbox.countRequests();
    const made = Object.fromEntries(
      Object.entries(counts)
        .map(([operation, count]) => [operation, count - (before[operation] ?? 0)] as const)
        .filter(([, count]) => count > 0),
    );
    expect(made).toEqual(plan);
    expectExactStore({ ...sandbox, hasAllFields: false });
    expect(Object.keys(await sandbox.readSnapshot())).toHaveLength(albums);
    expect(countReads()).toEqual(Array.from({ length: albums }, () => 1));
    const fewest = 31 + albums + countFurtherPages(sandbox.simulator);
    expect(sum(counts)).toBeLessThanOrEqual(fewest + 14);
  });

  it('calls the closed group only where it is told to, and then learns again', async () => {
    await open({ albums: 30, seed: 'cooldown', quota: { albums: 10 } });
    expect((await sandbox.run(['extract'])).code).toBe(75);
    sandbox.simulator.resetRequests();
    const again = await sandbox.run(['extract', '--ignore-cooldown']);
    expect(again.code).toBe(75);
    const { 'get-an-album': tried = 0, ...others } = sandbox.countRequests();
    expect(tried).toBeGreaterThan(0);
    expect(tried).toBeLessThanOrEqual(9);
    expect(others).toEqual({});
    sandbox.simulator.configure({ quota: null });
    expect((await sandbox.run(['extract', '--ignore-cooldown'])).code).toBe(0);
    expectExactStore({ ...sandbox, hasAllFields: false });
  });

  it('finishes what other groups allow', async () => {
    await open({ albums: 120, seed: 'groups', quota: { search: 6 } });
    const result = await sandbox.run(['extract', '--json']);
    expect(result.code).toBe(75);
    // Pages are read ahead, so which of them the quota cuts off is left to chance; what was listed is read.
    const {
      state,
      albums: found,
      unread,
    } = JSON.parse(result.stdout) as {
      state: string;
      albums: { seen: number; new: number };
      unread: number;
    };
    expect({ state, unread }).toEqual({ state: 'deferred', unread: 0 });
    expect(found.new).toBeGreaterThanOrEqual(10);
    expect(found.new).toBe(found.seen);
    expect(countReads()).toHaveLength(found.new);
  });

  it('takes a long Retry-After for a quota without being told so, and --max-wait decides what is long', async () => {
    await open({
      albums: 20,
      seed: 'reason',
      quota: { albums: 5 },
      quotaReason: false,
      quotaRetryAfterSeconds: 61,
    });
    const started = performance.now();
    const result = await sandbox.run(['extract', '--json']);
    expect(result.code).toBe(75);
    expect(performance.now() - started).toBeLessThan(30_000);
    const { comeBackAt } = JSON.parse(result.stdout) as { comeBackAt: string };
    expect(Date.parse(comeBackAt) - Date.now()).toBeLessThanOrEqual(61_000);
  });

  it('lists anew in a run of its own with --fresh, and still heeds the deadline', async () => {
    await open({ albums: 30, seed: 'fresh', quota: { albums: 10 } });
    const first = JSON.parse((await sandbox.run(['extract', '--json'])).stdout) as { runId: string };
    sandbox.simulator.resetRequests();
    const fresh = await sandbox.run(['extract', '--fresh', '--json']);
    expect(fresh.code).toBe(75);
    expect(JSON.parse(fresh.stdout)).toMatchObject({
      resumed: false,
      attempts: 1,
      albums: { seen: 30, new: 0 },
    });
    expect((JSON.parse(fresh.stdout) as { runId: string }).runId).not.toBe(first.runId);
    expect(sandbox.countRequests()).toEqual({ search: 4 });
  });
});

describe('extract with a budget', () => {
  it('never overdraws it, says when to come back, and asks nothing more until then', async () => {
    await open({ albums: 120, seed: 'budget' });
    const first = await sandbox.run(['extract', '--budget', '60', '--json']);
    expect(first.code).toBe(75);
    expect(JSON.parse(first.stdout)).toMatchObject({ state: 'deferred', comeBackAt: expect.any(String) });
    expect(sum(sandbox.countRequests())).toBe(60);
    expect((await sandbox.run(['extract', '--budget', '60'])).code).toBe(75);
    expect(sum(sandbox.countRequests())).toBe(60);
    // As if a day had gone by.
    changeStore(sandbox.databasePath, 'DELETE FROM quota_windows');
    expect((await sandbox.run(['extract', '--budget', '60'])).code).toBe(75);
    expect(sum(sandbox.countRequests())).toBe(120);
    expect((await sandbox.run(['extract'])).code).toBe(0);
    expect(countReads()).toEqual(Array.from({ length: 120 }, () => 1));
    expectExactStore({ ...sandbox, hasAllFields: false });
  });

  it('keeps the budget of one group, and of an account over several apps', async () => {
    await open({ albums: 60, seed: 'group budget', clientId: null, clientSecret: null });
    const args = ['extract', '--budget', 'albums=25', '--account', 'mine', '--json'];
    expect((await sandbox.run(args)).code).toBe(75);
    const countAlbums = () => {
      const { 'get-an-album': single = 0, 'get-multiple-albums': batches = 0 } = sandbox.countRequests();
      return single + batches;
    };
    expect(countAlbums()).toBe(25);
    expect(countReads().length).toBeGreaterThanOrEqual(24);
    expect((await sandbox.run(args, { SPOTIFY_CLIENT_ID: 'another-app' })).code).toBe(75);
    expect(countAlbums()).toBe(25);
    expect(readRows(sandbox.databasePath, 'SELECT DISTINCT account FROM quota_windows')).toEqual([
      { account: 'mine' },
    ]);
  });
});
