import type { RunReport } from '@new-releases/extraction';
import { describe, expect, it } from '@jest/globals';
import { formatAge } from './format-age.js';
import { formatBytes } from './format-bytes.js';
import { formatCoverage } from './format-coverage.js';
import { formatDuration } from './format-duration.js';
import { formatReport } from './format-report.js';
import { formatRequests } from './format-requests.js';
import { formatTable } from './format-table.js';
import { formatTime } from './format-time.js';

type Coverage = RunReport['coverage'][number];

const buildCoverage = (change: Partial<Coverage> = {}): Coverage => ({
  runId: 'run',
  source: 'search',
  reportedTotal: 300,
  walks: 1,
  seen: 300,
  capReached: false,
  pagesMoved: 0,
  nulls: 0,
  rejected: 0,
  unread: 0,
  listingComplete: true,
  findings: [],
  ...change,
});

function buildReport(run: Partial<RunReport['run']> = {}, change: Partial<RunReport> = {}): RunReport {
  return {
    run: {
      id: 'r1',
      resumeKey: '',
      source: 'auto',
      query: null,
      market: null,
      access: 'auto',
      state: 'completed',
      startedAt: '2026-11-22T12:00:00.000Z',
      listingStartedAt: '2026-11-22T12:00:00.000Z',
      listing: 1,
      deferredAt: null,
      endedAt: null,
      comeBackAt: null,
      attempts: 1,
      exitCode: 0,
      error: null,
      albumsSeen: 300,
      albumsNew: 290,
      albumsUpdated: 4,
      albumsUnchanged: 3,
      albumsGone: 2,
      tracksStored: 4000,
      recordsRejected: 0,
      requests: {},
      durationMs: 1,
      options: {},
      findings: [],
      snapshotPath: '/data/album_items.json',
      programVersion: '1.0.0',
      ...run,
    },
    resumed: false,
    coverage: [buildCoverage()],
    unread: 0,
    requests: { token: { '200': 1 }, search: { '200': 31, '429': 2 } },
    durationMs: 2500,
    ...change,
  };
}

describe('formatDuration', () => {
  it.each([
    [0, '0.0 s'],
    [840, '0.8 s'],
    [9960, '10 s'],
    [59_400, '59 s'],
    [59_600, '1 min 0 s'],
    [119_700, '2 min 0 s'],
    [200_000, '3 min 20 s'],
    [3_599_600, '1 h 0 min'],
    [7_500_000, '2 h 5 min'],
  ])('says %i ms as %p', (durationMs, text) => {
    expect(formatDuration(durationMs)).toBe(text);
  });
});

describe('formatBytes', () => {
  it.each([
    [0, '0 B'],
    [1023, '1023 B'],
    [1024, '1.0 KiB'],
    [1_500_000, '1.4 MiB'],
    [5 * 2 ** 40, '5120.0 GiB'],
  ])('says %i bytes as %p', (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text);
  });
});

describe('formatAge', () => {
  it.each([
    [-5000, 'just now'],
    [999, 'just now'],
    [12_000, '12 s ago'],
    [47 * 3_600_000, '47 h 0 min ago'],
    [73 * 3_600_000, '3 days ago'],
  ])('says %i ms as %p', (ageMs, text) => {
    const iso = '2026-11-22T12:00:00.000Z';
    expect(formatAge(iso, Date.parse(iso) + ageMs)).toBe(text);
  });
});

it('formatTime says UTC and local time, with the local day where it is another one', () => {
  expect(formatTime('2026-11-22T23:05:09.999Z', 'Europe/Stockholm')).toBe(
    '2026-11-22 23:05:09 UTC (2026-11-23 00:05:09 local time)',
  );
});

describe('formatRequests', () => {
  it('counts calls by operation, what was not 200 beside it, and tokens apart', () => {
    const requests = {
      token: { '200': 1 },
      search: { '200': 5, '503': 1, network: 2 },
      'get-an-album': { '200': 3 },
    };
    expect(formatRequests(requests)).toBe('11: search 8 (1x 503, 2x network), get-an-album 3; 1 for tokens');
  });

  it('says so where there were none', () => {
    expect(formatRequests({})).toBe('0');
  });
});

describe('formatTable', () => {
  it('sets columns without borders or trailing blanks, wide characters as they are shown', () => {
    const table = formatTable(
      ['name', 'n'],
      [
        ['東京', 1],
        ['ab', ''],
      ],
    );
    expect(table).toBe('name  n\n東京  1\nab\n');
  });
});

describe('formatCoverage', () => {
  it('keeps to what there is to say', () => {
    expect(formatCoverage(buildCoverage())).toEqual([
      'search: 300 seen of 300 reported, walked to the end, 0 not read yet',
    ]);
  });

  it('names every gap', () => {
    const [line = '', ...findings] = formatCoverage(
      buildCoverage({
        reportedTotal: null,
        capReached: true,
        pagesMoved: 2,
        nulls: 3,
        rejected: 4,
        unread: 5,
        listingComplete: false,
        findings: ['total changed from 9 to 8'],
      }),
    );
    for (const part of [
      'unknown total',
      'not walked to the end',
      "Spotify's cap",
      '2 pages moved',
      '3 nulls',
    ]) {
      expect(line).toContain(part);
    }
    expect(line).toMatch(/4 rejected, 5 not read yet$/);
    expect(findings).toEqual(['  total changed from 9 to 8']);
  });
});

describe('formatReport', () => {
  it('says what came in, what it cost, and where it is', () => {
    const text = formatReport(buildReport(), '/data/store.db');
    expect(text).toMatch(/^Run r1 completed in 2\.5 s\n/);
    expect(text).toContain('300 seen, 290 new, 4 updated, 3 unchanged, 2 gone, 0 not read yet');
    expect(text).toContain('33: search 33 (2x 429); 1 for tokens');
    expect(text).toMatch(/store +\/data\/store\.db\n +snapshot +\/data\/album_items\.json\n$/);
  });

  it('says when to come back, in UTC and local time, where it was deferred', () => {
    const report = buildReport(
      { state: 'deferred', comeBackAt: '2026-11-23T12:00:00.000Z' },
      { resumed: true },
    );
    const text = formatReport(report, '/data/store.db');
    expect(text).toContain('continued from earlier');
    expect(text).toMatch(/come back at 2026-11-23 12:00:00 UTC \(.* local time\), then run extract again/);
    expect(text).toContain('written once the run is complete');
  });

  it.each([
    ['interrupted', {}, /Stopped; everything read so far is stored/],
    ['incomplete', {}, /7 albums could not be read/],
    ['failed', { error: 'search: not found' }, /broke off: search: not found/],
    ['completed', { recordsRejected: 3 }, /new-releases rejected/],
  ] as const)('says what to do next where it is %s', (state, change, next) => {
    expect(formatReport(buildReport({ state, ...change }, { unread: 7 }), '/s')).toMatch(next);
  });

  it('names findings of listings and of reading alike, the label once', () => {
    const coverage = [buildCoverage({ findings: ['one'] }), buildCoverage({ source: 'artists' })];
    const text = formatReport(buildReport({ findings: ['two'] }, { coverage }), '/s');
    expect(text.match(/coverage/g)).toHaveLength(1);
    expect(text).toMatch(/one\n.*artists: .*\n.*two/);
  });
});
