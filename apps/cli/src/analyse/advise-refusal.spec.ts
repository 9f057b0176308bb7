import { describe, expect, it } from '@jest/globals';
import type { AnalysisRequest, RefusedResult } from '@new-releases/analysis';
import { adviseRefusal } from './advise-refusal.js';

const monday = (week: number) => new Date(Date.UTC(2024, 0, 1 + 7 * week)).toISOString().slice(0, 10);
const refused = (reason: RefusedResult['reason'], message = ''): RefusedResult => ({
  ...{ outcome: 'refused', reason, message, weeks_needed: 1 },
});

/** Releases and sales of so many weeks, of which the first and the last so many are asked for. */
function build(count: number, asked: { from?: number; to?: number; season?: 'yearly' | 'none' } = {}) {
  const { from = 0, to = count - 1, season = 'yearly' } = asked;
  const series = { firstWeek: monday(0), values: [null, ...Array.from({ length: count }, () => 1), null] };
  const common = { weeks: { from: monday(from + 1), to: monday(to + 1) }, season, alpha: 0.05 };
  const sales = [{ name: { product: 'Shoes', region: null, measure: 'units' as const }, series }];
  const releases = [{ name: { by: 'all', key: 'all', name: 'all', measure: 'releases' }, series }];
  const lags: AnalysisRequest = {
    ...{ kind: 'lags', seed: 1 },
    parameters: { ...common, lags: { from: -4, to: 12 }, correction: 'benjamini-hochberg' },
  };
  const events: AnalysisRequest = {
    ...{ kind: 'events', seed: 1 },
    parameters: {
      ...{ ...common, event_window: [0, 3], estimation_weeks: 13, gap_weeks: 2 },
      ...{ parts_of_year: 4, placebos: 999 },
    },
  };
  return {
    lags: { request: lags, inputs: { releases, sales, events: [] } },
    events: { request: events, inputs: { releases: [], sales, events: [] } },
  };
}

describe('adviseRefusal', () => {
  it.each([
    // The minimum is 104 weeks and the farthest lag; for events 104 + 4 + 2 and the weeks before.
    ['lags', build(116, { from: 2 }), 'Without --from and --to there are 116 weeks, which is enough.'],
    ['lags', build(110, { to: 100 }), 'Without --from and --to there are 110 weeks.'],
    ['lags', build(115), 'With --lags -4..11 these weeks are enough.'],
    ['lags', build(106), 'With --lags -2..2 these weeks are enough.'],
    [
      'lags',
      build(64),
      'With --no-season they are enough: only if you know that there is no season of the year.',
    ],
    ['events', build(119), 'With --before 9 these weeks are enough.'],
    ['events', build(130, { from: 20 }), 'Without --from and --to there are 130 weeks, which is enough.'],
  ] as const)('of %s %#: %3$s', (kind, plans, advice) => {
    expect(adviseRefusal(plans[kind], refused('too-short'))).toEqual([advice]);
  });

  it('tells what helps against gaps, and nothing where nothing helps', () => {
    const plan = build(30).lags;
    expect(adviseRefusal(plan, refused('gaps'))).toEqual([expect.stringContaining('--absent-days zero')]);
    expect(adviseRefusal(plan, refused('too-short', '; sales: 9 of 30 weeks are unknown'))).toHaveLength(1);
    expect(adviseRefusal(plan, refused('too-short'))).toEqual([]);
    expect(adviseRefusal(build(50, { season: 'none' }).lags, refused('no-overlap'))).toEqual([]);
    expect(adviseRefusal(build(300).lags, refused('constant'))).toEqual([]);
  });
});
