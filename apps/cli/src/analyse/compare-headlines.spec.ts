import { describe, expect, it } from '@jest/globals';
import type { EventsResult, LagsResult, RefusedResult, ScanAnalysisResult } from '@new-releases/analysis';
import { formatChanges } from '../output/format-changes.js';
import { compareHeadlines } from './compare-headlines.js';

const lags: LagsResult = {
  outcome: 'analysed',
  lags: [
    { lag: 2, correlation: 0.1, interval: [-0.2, 0.3], p_value: 0.9, q_value: 0.9 },
    { lag: 3, correlation: 0.6, interval: [0.4, 0.7], p_value: 0.001, q_value: 0.002 },
  ],
  moves_at_lags: [3],
  strongest: {
    ...{ lag: 3, slope: 4.7512, slope_interval: [4.1, 5.5] },
    bootstrap: { slope_interval: [4.2, 5.4], correlation_interval: [0.4, 0.7], samples: 999 },
  },
  weeks: 156,
};
const refused: RefusedResult = {
  ...{ outcome: 'refused', reason: 'too-short', message: '5 more weeks', weeks_needed: 5 },
};
const scan: ScanAnalysisResult = {
  ...{ outcome: 'analysed', pairs: 2, pairs_refused: 1, tests: 34, found: 1, interval_level: 0.998 },
  figures_sha256: '0123456789abcdef',
};
const events: EventsResult = {
  outcome: 'analysed',
  pooled: { uplift: 12.5, interval: [3, 20], p_value: 0.02 },
  path: [],
  events: [{ day: '2024-03-01', name: null, uplift: 9, interval: null, p_value: 0.03, q_value: 0.03 }],
  left_out: [],
};

describe('compareHeadlines', () => {
  it('tells which headlines of a pair are others, with what they were', () => {
    const strongest = { ...lags.strongest, lag: 2, slope: -1 };
    const made: LagsResult = { ...lags, moves_at_lags: [], strongest };
    const changes = compareHeadlines(lags, made);
    expect(changes.map(({ figure, before, after }) => [figure, before?.value, after?.value])).toEqual([
      ['moves_at_lags', [3], []],
      ['strongest.lag', 3, 2],
      ['strongest.slope', 4.7512, -1],
    ]);
    expect(formatChanges(changes)).toBe(`figure             was            is now
lags found         3              none
strongest lag      3 weeks later  2 weeks later
slope at that lag  4.75           -1
`);
  });

  it('tells whole what looks alike shortened, and that only single figures are others', () => {
    const strongest = { ...lags.strongest, slope: 4.7513 };
    expect(formatChanges(compareHeadlines(lags, { ...lags, strongest }))).toMatch(
      /^slope at that lag +4\.7512 +4\.7513$/m,
    );
    const [first, second] = lags.lags as [LagsResult['lags'][0], LagsResult['lags'][0]];
    const single = { ...lags, lags: [{ ...first, correlation: 0.11 }, second] };
    expect(compareHeadlines(lags, single)).toEqual([]);
    expect(formatChanges([])).toContain('what differs are figures beside them');
  });

  it('tells chances as headlines do, with so many digits as tell them apart, and no row of what neither side has', () => {
    const least = (q_value: number) => ({ ...lags, lags: lags.lags.map((one) => ({ ...one, q_value })) });
    const told = (before: number, after: number) =>
      formatChanges(compareHeadlines(least(before), least(after)));
    expect(told(0.001234567890123, 0.04234567890123)).toMatch(/^smallest q-value +0\.0012 +0\.0423$/m);
    expect(told(0.00001234567890123, 0.00004234567890123)).toMatch(
      /^smallest q-value +0\.0000123 +0\.0000423$/m,
    );
    expect(told(0.0012345678901, 0.0012345678902)).toMatch(
      /^smallest q-value +0\.0012 +0\.0012 \(other behind 6 digits\)$/m,
    );
    const nothing = formatChanges(compareHeadlines(refused, { ...lags, moves_at_lags: [] }));
    expect(nothing).not.toContain('lags found');
    expect(nothing).toMatch(/^slope at that lag +none +4\.75$/m);
  });

  it('tells all that stands in the way of what is refused', () => {
    const more: RefusedResult = {
      ...refused,
      obstacles: [
        { reason: 'too-short', series: 'sales', weeks_needed: 5 },
        { reason: 'gaps', series: 'releases', weeks_needed: null },
      ],
    };
    const less = { ...more, obstacles: more.obstacles!.slice(0, 1) };
    expect(formatChanges(compareHeadlines(more, less))).toMatch(
      /^in the way +gaps of releases, too-short of sales +too-short of sales$/m,
    );
  });

  it('tells counts to the last digit', () => {
    const many = { ...scan, pairs: 9998, tests: 169_966 };
    expect(formatChanges(compareHeadlines(many, { ...many, pairs: 9950, tests: 169_150 }))).toBe(
      `figure          was     is now
pairs compared  9998    9950
tests           169966  169150
`,
    );
    const repeat = (count: number) => ({
      ...events,
      events: Array.from({ length: count }, () => events.events[0]!),
    });
    expect(formatChanges(compareHeadlines(repeat(1234), repeat(1231)))).toMatch(
      /^releases studied +1234 +1231$/m,
    );
  });

  it('names the smallest q-value and numbers of releases as what they are', () => {
    const named = (...results: Parameters<typeof compareHeadlines>) =>
      compareHeadlines(...results).map(({ figure, before, after }) => [figure, before?.value, after?.value]);
    const [first] = lags.lags as [LagsResult['lags'][0]];
    expect(named(lags, { ...lags, lags: [first] })).toEqual([['lags.least_q_value', 0.002, 0.9]]);
    const left = { day: '2024-03-02', name: null, reason: 'same-week' as const };
    expect(named(events, { ...events, left_out: [left] })).toEqual([['left_out.count', 0, 1]]);
  });

  it('tells of a scan, of a study, and of what was refused before or is now', () => {
    const figures = (...results: Parameters<typeof compareHeadlines>) =>
      compareHeadlines(...results).map(({ figure }) => figure);
    expect(figures(scan, { ...scan, found: 2, figures_sha256: 'ff' })).toEqual(['found', 'figures_sha256']);
    const pooled = { uplift: 12, interval: null, p_value: 0.3 };
    expect(figures(events, { ...events, pooled, events: [] })).toEqual([
      ...['pooled.uplift', 'pooled.interval', 'pooled.p_value', 'events.count'],
    ]);
    const changes = compareHeadlines(refused, lags);
    expect(changes[0]).toMatchObject({ before: { value: 'refused' }, after: { value: 'analysed' } });
    expect(changes.find(({ figure }) => figure === 'message')).toMatchObject({ after: null });
    expect(formatChanges(changes)).toMatch(/^slope at that lag +none +4\.75$/m);
  });
});
