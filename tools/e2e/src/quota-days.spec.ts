import { afterEach, describe, expect, it } from '@jest/globals';
import type { RunReport, RunRequest } from '@new-releases/extraction';
import { createLaboratory, type Laboratory } from './support/create-laboratory.js';
import { readRows, readValue } from './support/read-store.js';

const dayMs = 24 * 3_600_000;

describe('extract within a quota of 1,100 a day, day after day', () => {
  let laboratory: Laboratory;
  afterEach(() => laboratory.close());

  const open = async () =>
    (laboratory = await createLaboratory({
      albums: 1200,
      seed: 'days',
      access: 'development',
      quota: 1100,
      quotaScope: 'app',
    }));
  const request: RunRequest = {
    budget: { total: 1100 },
    splitBy: ['1960-2025', 'm', 'h', 'r', 'v', 'p', 'b', 'l'],
  };

  /** Runs until nothing is deferred any more, waiting after each deferral. */
  async function runToTheEnd(wait: (report: RunReport) => number): Promise<RunReport[]> {
    const reports: RunReport[] = [];
    for (let day = 0; day < 8; day += 1) {
      const report = await laboratory.inProcess(({ extraction }) => extraction.run(request));
      reports.push(report);
      if (day === 0) expectLedgerOfTheFirstDay();
      if (report.run.state !== 'deferred') break;
      laboratory.advance(wait(report));
    }
    return reports;
  }

  /** The ledger counts exactly what the server counts. */
  function expectLedgerOfTheFirstDay(): void {
    const counted = readRows<{ name: string; spent: number }>(
      laboratory.databasePath,
      'SELECT endpoint_group AS name, sum(spent) AS spent FROM quota_windows GROUP BY 1 HAVING sum(spent) > 0',
    );
    const served: Record<string, number> = {};
    for (const { group } of laboratory.simulator.requests) {
      if (group !== null) served[group] = (served[group] ?? 0) + 1;
    }
    expect(Object.fromEntries(counted.map(({ name, spent }) => [name, spent]))).toEqual(served);
    expect(Object.values(served).reduce((sum, count) => sum + count)).toBe(1100);
  }

  function expectAllRead(reports: readonly RunReport[]): void {
    expect(reports.map(({ run }) => run.state)).toEqual([
      ...reports.slice(1).map(() => 'deferred'),
      'completed',
    ]);
    expect(new Set(reports.map(({ run }) => run.id)).size).toBe(1);
    const { requests } = laboratory.simulator;
    expect(requests.filter(({ status }) => status === 429)).toEqual([]);
    // What search can show of 1,200 albums in a thousand and its parts, all of it read, nothing twice.
    const seen = readValue(laboratory.databasePath, 'SELECT count(*) FROM albums');
    expect(seen).toBeGreaterThan(1080);
    expect(readValue(laboratory.databasePath, 'SELECT count(*) FROM albums WHERE fetched_at IS NULL')).toBe(
      0,
    );
    const reads = requests.filter(({ operation }) => operation === 'get-an-album').map(({ path }) => path);
    expect(reads).toHaveLength(Number(seen));
    expect(new Set(reads).size).toBe(reads.length);
    const coverage = readRows<{ cap_reached: number; unread: number }>(
      laboratory.databasePath,
      'SELECT cap_reached, unread FROM run_coverage',
    );
    expect(coverage).toEqual([{ cap_reached: 1, unread: 0 }]);
  }

  it('counts in its ledger what the server counts, never meets a 429 and reads everything in the end, coming back when it is told to', async () => {
    await open();
    const reports = await runToTheEnd(({ run }) => Date.parse(run.comeBackAt ?? '') - laboratory.now());
    expectAllRead(reports);
    const { length: all } = laboratory.simulator.requests.filter(({ group }) => group !== null);
    // No day is given away: as many runs as days of quota are needed.
    expect(reports).toHaveLength(Math.ceil(all / 1100));
  });

  it('does so, too, for who comes back after a day, to the minute', async () => {
    await open();
    expectAllRead(await runToTheEnd(() => dayMs));
  });
});

describe('extract with a quota of 120 a day that nobody told it of', () => {
  let laboratory: Laboratory;
  afterEach(() => laboratory.close());

  it.each(['app', 'group'] as const)(
    'reads everything at few requests above the fewest (scope: %s)',
    async (quotaScope) => {
      laboratory = await createLaboratory({
        albums: 300,
        seed: 'unknown quota',
        access: 'development',
        quota: 120,
        quotaRetryAfterSeconds: 86_400,
        quotaScope,
      });
      const { simulator } = laboratory;
      const sent = () => simulator.requests.filter(({ group }) => group !== null);
      let report = await laboratory.inProcess(({ extraction }) => extraction.run({}));
      for (let day = 0; day < 5 && report.run.state === 'deferred'; day += 1) {
        const opensAtMs = Date.parse(report.run.comeBackAt ?? '');
        laboratory.advance(opensAtMs - 1 - laboratory.now());
        const before = simulator.requests.length;
        await laboratory.inProcess(({ extraction }) => extraction.run({}));
        // Not one request before the time, not even for a token.
        if (quotaScope === 'app') expect(simulator.requests).toHaveLength(before);
        expect(simulator.requests.slice(before).filter(({ group }) => group === 'albums')).toEqual([]);
        laboratory.advance(1);
        report = await laboratory.inProcess(({ extraction }) => extraction.run({}));
      }
      expect(report.run.state).toBe('completed');
      expect(
        readValue(laboratory.databasePath, 'SELECT count(*) FROM albums WHERE fetched_at IS NOT NULL'),
      ).toBe(300);
      const answered = sent().filter(({ status }) => status === 200);
      const reads = answered.filter(({ operation }) => operation === 'get-an-album').map(({ path }) => path);
      expect(new Set(reads).size).toBe(reads.length);
      const pages = answered.filter(({ operation }) => operation === 'get-an-albums-tracks');
      const further = new Set(pages.map(({ path, query }) => `${path} ${query.offset}`)).size;
      // Four tell what the app may (two 403, the page size, the end of the search), eight are in flight at the first
      // refusal and one goes to another group, and each further day's end costs one.
      expect(sent().length - (30 + 300 + further)).toBeLessThanOrEqual(14);
    },
  );

  it('lists once for a backlog of many days, whoever stops the run in between', async () => {
    laboratory = await createLaboratory({
      albums: 500,
      seed: 'many days',
      access: 'development',
      quota: 120,
      quotaRetryAfterSeconds: 86_400,
      quotaScope: 'app',
    });
    const { simulator } = laboratory;
    const extract = (stop?: AbortSignal) =>
      laboratory.inProcess(({ extraction }) => extraction.run({ ...(stop && { stop }) }));
    let report = await extract();
    let days = 0;
    while (report.run.state === 'deferred' && days < 8) {
      days += 1;
      // Nobody comes back on the dot.
      laboratory.advance(Date.parse(report.run.comeBackAt ?? '') + 60_000 - laboratory.now());
      if (days === 2) expect((await extract(AbortSignal.abort())).run.state).toBe('interrupted');
      report = await extract();
    }
    expect(report.run.state).toBe('completed');
    expect(days).toBeGreaterThanOrEqual(4);
    const sent = simulator.requests.filter(({ group }) => group !== null);
    const refused = sent.filter(({ status }) => status === 429).length;
    // Eight in flight on the first day, one call a day after that, and each day one of the group of tracks.
    expect(refused).toBeLessThanOrEqual(8 + 2 * days + 1);
    // The pages and the empty one at the end, once; of those in flight when the quota ended a few are asked for again.
    const listed = sent.filter(({ operation, status }) => operation === 'search' && status === 200);
    expect(new Set(listed.map(({ query }) => query.offset)).size).toBe(51);
    expect(listed.length).toBeLessThanOrEqual(51 + 4);
  });
});
