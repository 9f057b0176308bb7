import { describe, expect, it } from '@jest/globals';
import type { AnalysisRequest, Obstacle } from '@new-releases/analysis';
import { adviseRefusal } from './advise-refusal.js';

const monday = (week: number) => new Date(Date.UTC(2024, 0, 1 + 7 * week)).toISOString().slice(0, 10);
const block = (reason: Obstacle['reason'], series: Obstacle['series'] = null): Obstacle => ({
  ...{ reason, series, weeksNeeded: null },
});

/** Releases and sales of so many weeks, of which the first and the last so many are asked for. */
function build(
  count: number,
  asked: { from?: number; to?: number; season?: 'yearly' | 'none'; lags?: [number, number] } = {},
) {
  const { from = 0, to = count - 1, season = 'yearly', lags: [first, last] = [-4, 12] } = asked;
  const series = { firstWeek: monday(0), values: [null, ...Array.from({ length: count }, () => 1), null] };
  const common = { weeks: { from: monday(from + 1), to: monday(to + 1) }, season, alpha: 0.05 };
  const sales = [{ name: { product: 'Shoes', region: null, measure: 'units' as const }, series }];
  const releases = [{ name: { by: 'all', key: 'all', name: 'all', measure: 'releases' }, series }];
  const lags: AnalysisRequest = {
    ...{ kind: 'lags', seed: 1 },
    parameters: { ...common, lags: { from: first, to: last }, correction: 'benjamini-hochberg' },
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
    ['lags', build(112, { lags: [-12, -6] }), 'With --lags -8..-6 these weeks are enough.'],
    // Nothing is left of these lags in two weeks.
    ['lags', build(106, { lags: [6, 12] }), expect.stringContaining('With --no-season they are enough')],
    ['lags', build(106, { lags: [-12, -6] }), expect.stringContaining('With --no-season they are enough')],
    ['events', build(119), 'With --before 9 these weeks are enough.'],
    ['events', build(130, { from: 20 }), 'Without --from and --to there are 130 weeks, which is enough.'],
  ] as const)('of %s %#: %3$s', (kind, plans, advice) => {
    expect(adviseRefusal(plans[kind], [block('too-short', 'sales')])).toEqual([advice]);
  });

  it('tells what helps against gaps by where they are, with what helps against too few weeks', () => {
    const plan = build(115).lags;
    const sales = expect.stringMatching(/^Unknown weeks of sales: .*--absent-days zero/);
    const releases = expect.stringMatching(/^Unknown weeks of releases: .*new-releases extract.*--from/);
    expect(adviseRefusal(plan, [block('gaps', 'sales')])).toEqual([sales]);
    expect(adviseRefusal(plan, [block('gaps', 'releases')])).toEqual([releases]);
    const all = [block('gaps', 'releases'), block('too-short', 'releases'), block('gaps', 'sales')];
    expect(adviseRefusal(plan, all)).toEqual([expect.stringContaining('--lags -4..11'), sales, releases]);
  });

  it('tells nothing where nothing helps', () => {
    expect(adviseRefusal(build(30).lags, [block('too-short')])).toEqual([]);
    expect(adviseRefusal(build(50, { season: 'none' }).lags, [block('no-overlap')])).toEqual([]);
    const far = build(54, { season: 'none', lags: [6, 12] }).lags;
    expect(adviseRefusal(far, [block('no-overlap')])).toEqual([]);
    expect(adviseRefusal(build(300).lags, [block('constant')])).toEqual([]);
    expect(adviseRefusal(build(300).lags, [block('too-short')])).toEqual([]);
  });
});
