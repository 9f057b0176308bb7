import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { createClockwork, type Clockwork } from './support/create-clockwork.js';
import { changeStore } from './support/change-store.js';
import { readRows, readValue } from './support/read-store.js';
import { withSmallDisk } from './support/with-small-disk.js';

const hourMs = 3_600_000;
const startMs = Date.parse('2026-11-22T00:30:00.000Z');

describe('troubles of a daemon', () => {
  let clockwork: Clockwork;
  afterEach(() => clockwork.close());

  const outcomes = () =>
    readRows<{ outcome: string }>(
      clockwork.databasePath,
      'SELECT outcome FROM schedule_ticks ORDER BY id',
    ).map(({ outcome }) => outcome);
  const messages = () => clockwork.log.map(({ msg }) => String(msg));

  it('a hanging ping harms no run, and is told without its URL', async () => {
    clockwork = await createClockwork(startMs, { albums: 20, seed: 'pings' });
    const hanging = createServer(() => undefined);
    await new Promise<void>((resolve) => hanging.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(hanging.address() as AddressInfo).port}/a-secret-of-mine`;
    await clockwork.runUntil(startMs + 1.6 * hourMs, {
      PING_START_URL: url,
      PING_SUCCESS_URL: url,
      PING_TIMEOUT: '0.2s',
    });
    hanging.closeAllConnections();
    hanging.close();
    expect(outcomes()).toEqual(['completed', 'completed']);
    expect(messages()).toContain('a ping did not get through: the run is not affected');
    expect(JSON.stringify(clockwork.log)).not.toContain('a-secret-of-mine');
  });

  it('pings start and success, or start and fail with the reason', async () => {
    clockwork = await createClockwork(startMs, { albums: 20, seed: 'pings' });
    const pings: string[] = [];
    const network = globalThis.fetch;
    clockwork.fetch = async (input, init) => {
      const url = new URL(input instanceof Request ? input.url : input);
      if (url.hostname !== 'hc.example') return network(input, init);
      pings.push(`${url.pathname.slice(1)} ${typeof init?.body === 'string' ? init.body : ''}`.trim());
      return new Response('OK');
    };
    const urls = {
      PING_START_URL: 'https://hc.example/start',
      PING_SUCCESS_URL: 'https://hc.example/success',
      PING_FAIL_URL: 'https://hc.example/fail',
    };
    await clockwork.runUntil(startMs + 0.6 * hourMs, urls);
    clockwork.simulator.configure({ premiumLapsed: true });
    await clockwork.runUntil(startMs + 1.6 * hourMs, urls);
    expect(pings).toEqual([
      'start',
      'success',
      'start',
      expect.stringMatching(/^fail Spotify says: .*[Pp]remium/),
    ]);
    // The run that failed is named; and who starts the program again need not wait for the next try.
    const failed = "SELECT run_id FROM schedule_ticks WHERE outcome = 'failed'";
    expect(readRows(clockwork.databasePath, failed)).toEqual([{ run_id: expect.any(String) }]);
    clockwork.simulator.configure({ premiumLapsed: false });
    clockwork.setClock(startMs + 0.5 * hourMs + hourMs + 60_000);
    await clockwork.runUntil(clockwork.now() + 5 * 60_000, { EXTRACT_CRON: '* * * * *' });
    expect(outcomes().at(-1)).toBe('completed');
  });

  it('a store that refuses every write costs ticks but no crash, says what to do, and heals by itself', async () => {
    clockwork = await createClockwork(startMs, { albums: 20, seed: 'trouble' });
    await clockwork.runUntil(startMs + 0.6 * hourMs);
    // As a disk that is mounted read-only would: every write is refused.
    changeStore(
      clockwork.databasePath,
      `CREATE TRIGGER refuse BEFORE UPDATE ON leases BEGIN SELECT RAISE(ABORT, 'attempt to write a readonly database'); END`,
    );
    await clockwork.runUntil(startMs + 2.6 * hourMs);
    const failed = clockwork.log.filter(({ msg }) => msg === 'tick failed');
    expect(failed).toHaveLength(2);
    expect(failed[0]).toMatchObject({ level: 'error', failures: 1, reason: expect.any(String) });
    expect(messages()).toContain('the schedule could not be stored now; the next tick tries again');
    changeStore(clockwork.databasePath, 'DROP TRIGGER refuse');
    await clockwork.runUntil(startMs + 6.6 * hourMs);
    expect(outcomes().slice(-3)).toEqual(['completed', 'completed', 'completed']);
  });

  it('a store that is deleted is begun anew with the next tick', async () => {
    clockwork = await createClockwork(startMs, { albums: 20, seed: 'deleted' });
    clockwork.onTime = (nowMs) => {
      if (nowMs < startMs + 0.6 * hourMs || nowMs > startMs + 0.7 * hourMs) return;
      for (const suffix of ['', '-wal', '-shm'])
        rmSync(`${clockwork.databasePath}${suffix}`, { force: true });
    };
    await clockwork.runUntil(startMs + 1.6 * hourMs);
    expect(readValue(clockwork.databasePath, 'SELECT count(*) FROM albums')).toBe(20);
    expect(outcomes()).toEqual(['completed']);
  });

  it('a full disk costs ticks but no crash, says what to do, and heals by itself', async () => {
    clockwork = await createClockwork(startMs, { albums: 400, seed: 'disk' });
    await withSmallDisk(async (disk) => {
      const databasePath = join(disk.directory, 'store.db');
      const env = { DATABASE_URL: `file:${databasePath}` };
      await clockwork.runUntil(startMs + 3.6 * hourMs, env);
      const failed = clockwork.log.filter(({ msg }) => msg === 'tick failed');
      expect(failed.length).toBeGreaterThan(1);
      expect(String(failed[0]?.reason)).toContain('free disk space');
      await disk.grow();
      await clockwork.runUntil(startMs + 9.6 * hourMs, env);
      expect(readRows(databasePath, 'SELECT state, albums_new FROM extraction_runs')).toContainEqual(
        expect.objectContaining({ state: 'completed' }),
      );
      expect(readValue(databasePath, 'SELECT count(*) FROM albums WHERE fetched_at IS NOT NULL')).toBe(400);
    });
  });

  it('hours without a network: waits longer from failure to failure, says until when, and goes on by itself', async () => {
    clockwork = await createClockwork(startMs, { albums: 20, seed: 'dns' });
    const network = globalThis.fetch;
    let asked = 0;
    clockwork.onTime = (nowMs) => {
      const isDown = nowMs < startMs + 12 * hourMs;
      clockwork.fetch = isDown
        ? () => {
            asked += 1;
            return Promise.reject(
              new TypeError('fetch failed', { cause: Object.assign(new Error('no'), { code: 'ENOTFOUND' }) }),
            );
          }
        : network;
    };
    await clockwork.runUntil(startMs + 20 * hourMs);
    const kinds = outcomes();
    expect(kinds).toHaveLength(20);
    expect(kinds.filter((kind) => kind === 'failed').length).toBeLessThan(8);
    expect(kinds).toContain('skipped');
    expect(kinds.slice(-2)).toEqual(['completed', 'completed']);
    // No busy loop: a handful of tries for each failed tick.
    expect(asked).toBeLessThan(60);
    const failed = clockwork.log.find(({ msg }) => msg === 'tick failed');
    expect(String(failed?.reason)).toContain('ENOTFOUND');
  });
});
