import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import Database from 'better-sqlite3';
import {
  LeaseLostError,
  type LeaseHolder,
  StoreBusyError,
  StoreClosedError,
  StoreReadOnlyError,
} from '../src/index.js';
import { describeOwnProcess } from '../src/lease/describe-own-process.js';
import { buildClock, makeDirectory, openFor } from './support/open-test-store.js';
import { libraryUrl, runScript } from './support/run-script.js';

const never = () => () => undefined;
const elsewhere: LeaseHolder = { host: 'elsewhere', bootId: 'boot', pid: 7, processStart: '1' };
const newRun = { resumeKey: 'k', source: 'search', programVersion: '1' };

async function openTwo() {
  const clock = buildClock();
  const path = join(await makeDirectory(), 'store.db');
  const [first, second] = [await openFor(path, { now: clock.now }), await openFor(path, { now: clock.now })];
  return { clock, path, first, second };
}

describe('acquireLease', () => {
  it('gives the lease to one and tells the other who has it', async () => {
    const { first, second } = await openTwo();
    await expect(first.readLease()).resolves.toBeNull();
    const writer = await first.acquireLease({ purpose: 'extract', setInterval: never });
    expect(writer.token).toBe(1);
    const refusal = await second
      .acquireLease({ purpose: 'purge', setInterval: never })
      .catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(StoreBusyError);
    expect(refusal).toMatchObject({
      name: 'StoreBusyError',
      purpose: 'extract',
      holder: describeOwnProcess(),
      since: '2026-11-22T12:00:00.000Z',
      heartbeatAt: '2026-11-22T12:00:00.000Z',
    });
    expect(String(refusal)).toContain(`process ${process.pid}`);
    await expect(second.readLease()).resolves.toMatchObject({ token: 1, purpose: 'extract' });
  });

  it('gives it on once it is released, with a higher token', async () => {
    const { first, second } = await openTwo();
    const writer = await first.acquireLease({ purpose: 'a', setInterval: never });
    await writer.release();
    await writer.release();
    await expect(second.readLease()).resolves.toEqual({
      token: 1,
      holder: null,
      purpose: null,
      since: null,
      heartbeatAt: null,
    });
    await expect(writer.startRun(newRun)).rejects.toThrow(LeaseLostError);
    await expect(second.acquireLease({ purpose: 'b', setInterval: never })).resolves.toMatchObject({
      token: 2,
    });
  });

  it('is released by close, after the writes under way', async () => {
    const { first, second } = await openTwo();
    const writer = await first.acquireLease({ purpose: 'a', setInterval: never });
    const started = writer.startRun({ ...newRun, id: 'last' }).catch((error: unknown) => error);
    await first.close();
    await started;
    await expect(second.getRun('last')).resolves.toMatchObject({ id: 'last' });
    await expect(second.readLease()).resolves.toMatchObject({ holder: null });
    await expect(first.acquireLease({ purpose: 'c' })).rejects.toThrow(StoreClosedError);
    await expect(first.countWork()).rejects.toThrow(StoreClosedError);
  });

  it('waits 30 s for a sign of life of a holder elsewhere', async () => {
    const { first, second, clock } = await openTwo();
    await first.acquireLease({ purpose: 'a', holder: elsewhere, setInterval: never });
    clock.advance(29_999);
    await expect(second.acquireLease({ purpose: 'b', setInterval: never })).rejects.toThrow(StoreBusyError);
    clock.advance(1);
    await expect(second.acquireLease({ purpose: 'b', setInterval: never })).resolves.toMatchObject({
      token: 2,
    });
  });

  it('replaces a process of this host that is gone at once', async () => {
    const { path } = await openTwo();
    const holder = await runScript(`
      import { openStore } from ${JSON.stringify(libraryUrl)};
      const store = await openStore({ path: ${JSON.stringify(path)} });
      await store.acquireLease({ purpose: 'doomed' });
      process.kill(process.pid, 'SIGKILL');`);
    expect(holder).toMatchObject({ signal: 'SIGKILL' });
    const store = await openFor(path);
    await expect(store.readLease()).resolves.toMatchObject({ token: 1, purpose: 'doomed' });
    await expect(store.acquireLease({ purpose: 'next', setInterval: never })).resolves.toMatchObject({
      token: 2,
    });
  });

  it('replaces a process of another start time, and one of another boot, at once', async () => {
    const { first, second } = await openTwo();
    const self = describeOwnProcess();
    await first.acquireLease({ purpose: 'a', holder: { ...self, processStart: '1' }, setInterval: never });
    await second.acquireLease({ purpose: 'b', holder: { ...self, bootId: 'another' }, setInterval: never });
    await expect(first.acquireLease({ purpose: 'c', setInterval: never })).resolves.toMatchObject({
      token: 3,
    });
  });

  it('goes to exactly one of several processes that want it at once', async () => {
    const { path } = await openTwo();
    const contend = (name: string) =>
      runScript(`
      import { readdirSync, writeFileSync } from 'node:fs';
      import { openStore, StoreBusyError } from ${JSON.stringify(libraryUrl)};
      const store = await openStore({ path: ${JSON.stringify(path)} });
      const say = (text) => { process.stdout.write(text); writeFileSync(${JSON.stringify(`${path}.tried-${name}`)}, ''); };
      const countTries = () => readdirSync(${JSON.stringify(dirname(path))}).filter((file) => file.includes('.tried-')).length;
      try {
        const writer = await store.acquireLease({ purpose: 'race' });
        say('won ' + writer.token);
        // Holds the lease until everybody has tried.
        while (countTries() < 3) await new Promise((resolve) => setTimeout(resolve, 20));
      } catch (error) {
        if (!(error instanceof StoreBusyError)) throw error;
        say('busy');
      }
      await store.close();`);
    const results = await Promise.all(['a', 'b', 'c'].map(contend));
    expect(results.map(({ stderr }) => stderr)).toEqual(['', '', '']);
    expect(results.map(({ stdout }) => stdout).sort()).toEqual(['busy', 'busy', 'won 1']);
  }, 30_000);

  it('is refused on a store opened for reading', async () => {
    const { path, first } = await openTwo();
    await first.close();
    const reader = await openFor(path, { mode: 'read' });
    await expect(reader.acquireLease({ purpose: 'a' })).rejects.toThrow(StoreReadOnlyError);
  });
});

describe('a writer that was replaced', () => {
  it('writes nothing more and says so', async () => {
    const { first, second, clock } = await openTwo();
    const old = await first.acquireLease({ purpose: 'a', holder: elsewhere, setInterval: never });
    await old.startRun({ ...newRun, id: 'before' });
    clock.advance(30_000);
    const writer = await second.acquireLease({ purpose: 'b', setInterval: never });
    expect(old.lost.aborted).toBe(false);

    const refusals = await Promise.allSettled([
      old.startRun({ ...newRun, id: 'after' }),
      old.recordSnapshot('before', '/data/late.json'),
    ]);
    for (const refusal of refusals)
      expect(refusal).toMatchObject({ status: 'rejected', reason: { name: 'LeaseLostError', token: 1 } });
    expect(old.lost.aborted).toBe(true);
    expect(old.lost.reason).toBeInstanceOf(LeaseLostError);
    await expect(second.getRun('after')).resolves.toBeNull();
    await expect(second.getRun('before')).resolves.toMatchObject({ snapshotPath: null });
    await expect(second.readLease()).resolves.toMatchObject({ token: 2, purpose: 'b' });

    // Releasing what it no longer holds does not disturb the new holder.
    await old.release();
    await expect(writer.startRun({ ...newRun, id: 'fine' })).resolves.toMatchObject({ id: 'fine' });
  });
});

describe('the heartbeat', () => {
  async function openWithHeartbeat() {
    const { first, second, clock, path } = await openTwo();
    const beats: (() => void)[] = [];
    const intervals: number[] = [];
    let stopped = 0;
    const writer = await first.acquireLease({
      purpose: 'a',
      holder: elsewhere,
      setInterval: (callback, ms) => {
        beats.push(callback);
        intervals.push(ms);
        return () => {
          stopped += 1;
        };
      },
    });
    const beat = async () => {
      for (const callback of beats) callback();
      // Writes pass in order, so the beat has ended when this has.
      await writer.removeWatchedArtists([]).catch(() => undefined);
    };
    return { second, clock, path, writer, beat, intervals, countStops: () => stopped };
  }

  it('keeps the lease', async () => {
    const { second, clock, beat, intervals } = await openWithHeartbeat();
    expect(intervals).toEqual([5_000]);
    clock.advance(29_000);
    await beat();
    clock.advance(29_000);
    await expect(second.acquireLease({ purpose: 'b', setInterval: never })).rejects.toThrow(StoreBusyError);
    await expect(second.readLease()).resolves.toMatchObject({ heartbeatAt: '2026-11-22T12:00:29.000Z' });
  });

  it('tells its writer when the lease is lost, and ends', async () => {
    const { second, clock, writer, beat, countStops } = await openWithHeartbeat();
    clock.advance(30_000);
    await second.acquireLease({ purpose: 'b', setInterval: never });
    expect(writer.lost.aborted).toBe(false);
    await beat();
    expect(writer.lost.aborted).toBe(true);
    expect(countStops()).toBe(1);
  });

  it('ends with the release', async () => {
    const { writer, countStops } = await openWithHeartbeat();
    await writer.release();
    expect(countStops()).toBe(1);
    expect(writer.lost.aborted).toBe(false);
  });

  it('survives a failure and goes on', async () => {
    const { second, clock, path, writer, beat } = await openWithHeartbeat();
    const database = new Database(path);
    database.exec(`CREATE TRIGGER fail BEFORE UPDATE ON leases BEGIN SELECT RAISE(ABORT, 'no'); END`);
    clock.advance(1_000);
    await beat();
    database.exec('DROP TRIGGER fail');
    database.close();
    expect(writer.lost.aborted).toBe(false);
    await beat();
    await expect(second.readLease()).resolves.toMatchObject({ heartbeatAt: '2026-11-22T12:00:01.000Z' });
  });
});
