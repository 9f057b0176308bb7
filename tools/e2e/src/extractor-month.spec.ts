import { afterEach, describe, expect, it } from '@jest/globals';
import { createClockwork, type Clockwork } from './support/create-clockwork.js';
import { readRows, readValue } from './support/read-store.js';
import { sumMetric } from './support/read-metrics.js';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const startMs = Date.parse('2026-03-10T00:30:00.000Z');
const endMs = startMs + 31 * dayMs;
const at = (day: number, hour = 0) => startMs + day * dayMs + hour * hourMs;

interface TickRow {
  due_at: string;
  trigger: string;
  outcome: string;
  started_at: string | null;
  ended_at: string;
  note: string | null;
}

/** As a resolver without a network answers. */
const withoutNetwork: typeof fetch = () =>
  Promise.reject(
    new TypeError('fetch failed', { cause: Object.assign(new Error('no'), { code: 'ENOTFOUND' }) }),
  );

describe('a month of hourly ticks', () => {
  let clockwork: Clockwork;
  afterEach(() => clockwork.close());

  it('accounts for every tick, never has two at once, and its metrics agree with the store', async () => {
    clockwork = await createClockwork(startMs, { albums: 120, seed: 'month', newReleasesTotal: 20 });
    const { simulator } = clockwork;
    let configured = '';
    clockwork.onTime = (nowMs) => {
      // Three new releases a day; days without a network, with a spent quota, with an app that lost its access.
      const settings = {
        newReleasesTotal: 20 + 3 * Math.floor((nowMs - startMs) / dayMs),
        quota: nowMs >= at(12) && nowMs < at(14) ? 2 : null,
        premiumLapsed: nowMs >= at(20) && nowMs < at(20, 30),
      };
      // The clock is looked at a hundred thousand times, and the simulator makes its catalogue anew when it is configured.
      const now = JSON.stringify(settings);
      if (now !== configured) simulator.configure(settings);
      configured = now;
      clockwork.fetch = nowMs >= at(6) && nowMs < at(6, 20) ? withoutNetwork : globalThis.fetch;
    };
    const env = { EXTRACT_CRON: '0 * * * *', EXTRACT_TIME_ZONE: 'Europe/Stockholm' };
    const metrics = [await clockwork.runUntil(at(9), env)];
    // Down for five hours, and again for half a day around the change of the clocks.
    clockwork.setClock(at(9, 5));
    metrics.push(await clockwork.runUntil(at(18, 20), env));
    clockwork.setClock(at(19, 8));
    metrics.push(await clockwork.runUntil(endMs, env));

    const ticks = readRows<TickRow>(clockwork.databasePath, 'SELECT * FROM schedule_ticks ORDER BY id');
    const ofHours = ticks.filter(({ due_at }) => due_at.endsWith(':00:00.000Z'));
    const hours = Array.from({ length: 31 * 24 }, (_, index) => startMs + hourMs / 2 + index * hourMs);
    const dueTimes = ofHours.map(({ due_at }) => Date.parse(due_at));
    expect(dueTimes.filter((ms) => ms < endMs)).toEqual(hours.filter((ms) => ms <= Math.max(...dueTimes)));
    expect(Math.max(...dueTimes)).toBeGreaterThan(endMs - 2 * hourMs);

    const seen = new Set(ticks.map(({ trigger, outcome }) => `${trigger} ${outcome}`));
    for (const kind of [
      'schedule completed',
      'schedule failed',
      'schedule skipped',
      'schedule missed',
      'schedule deferred',
    ])
      expect([...seen]).toContain(kind);
    expect(seen).toContain('catch-up completed');
    expect(ticks.some(({ trigger }) => trigger === 'resume')).toBe(true);
    expect(ticks.filter(({ outcome }) => outcome === 'missed').every(({ note }) => note !== null)).toBe(true);

    const begun = ticks.filter(({ started_at }) => started_at !== null);
    for (const [index, tick] of begun.entries()) {
      const next = begun[index + 1];
      if (next) expect(Date.parse(next.started_at ?? '')).toBeGreaterThanOrEqual(Date.parse(tick.ended_at));
    }

    const counted = sumMetric(metrics, 'new_releases_ticks_total');
    const stored = readRows<{ trigger: string; outcome: string; n: number }>(
      clockwork.databasePath,
      'SELECT "trigger", outcome, count(*) AS n FROM schedule_ticks GROUP BY 1, 2',
    );
    expect(counted).toEqual(
      Object.fromEntries(
        stored.map(({ trigger, outcome, n }) => [`trigger="${trigger}",outcome="${outcome}"`, n]),
      ),
    );
    const complete = readValue(
      clockwork.databasePath,
      'SELECT count(*) FROM albums WHERE fetched_at IS NOT NULL',
    );
    expect(sumMetric(metrics, 'new_releases_albums_total')['result="new"']).toBe(complete);
    expect(complete).toBeGreaterThan(100);
    const spent: Record<string, number> = {};
    for (const { requests } of readRows<{ requests: string }>(
      clockwork.databasePath,
      'SELECT requests FROM extraction_runs',
    )) {
      for (const [operation, statuses] of Object.entries(
        JSON.parse(requests) as Record<string, Record<string, number>>,
      )) {
        for (const [status, count] of Object.entries(statuses)) {
          const labels = `operation="${operation}",status="${status}"`;
          spent[labels] = (spent[labels] ?? 0) + count;
        }
      }
    }
    expect(sumMetric(metrics, 'new_releases_requests_total')).toEqual(spent);
  });
});
