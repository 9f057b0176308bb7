import { describe, expect, it } from '@jest/globals';
import { type AnalysisRequest, createRandom, type Obstacle, runAnalysis } from '@new-releases/analysis';
import { adviseRefusal, type RefusedPlan } from './advise-refusal.js';
import { type Plan, withParameters } from './plan-change.js';

const monday = (week: number) => new Date(Date.UTC(2024, 0, 1 + 7 * week)).toISOString().slice(0, 10);

interface Asked {
  from?: number;
  to?: number;
  season?: 'yearly' | 'none';
  lags?: [number, number];
  gaps?: number[];
  releaseGaps?: number[];
  events?: number[];
  parts?: number;
}

/** Releases and sales of so many weeks, of which some are asked for, and events in some. */
function build(count: number, asked: Asked = {}) {
  const { from = 0, to = count - 1, season = 'yearly', lags: [first, last] = [-4, 12] } = asked;
  const { gaps = [], releaseGaps = [], events: eventWeeks = [30, 55, 80], parts = 4 } = asked;
  const random = createRandom(3);
  const makeSeries = (unknown: readonly number[]) => ({
    firstWeek: monday(0),
    values: Array.from({ length: count }, (_, week) => {
      const value = 20 + random.nextInteger(30);
      return unknown.includes(week) ? null : value;
    }),
  });
  const common = { weeks: { from: monday(from), to: monday(to) }, season, alpha: 0.05 };
  const sales = [
    { name: { product: 'Shoes', region: null, measure: 'units' as const }, series: makeSeries(gaps) },
  ];
  const releases = [
    { name: { by: 'all', key: 'all', name: 'all', measure: 'releases' }, series: makeSeries(releaseGaps) },
  ];
  const lags: AnalysisRequest = {
    ...{ kind: 'lags', seed: 1 },
    parameters: { ...common, lags: { from: first, to: last }, correction: 'benjamini-hochberg' },
  };
  const studied: AnalysisRequest = {
    ...{ kind: 'events', seed: 1 },
    parameters: {
      ...{ ...common, event_window: [0, 3], estimation_weeks: 13, gap_weeks: 2 },
      ...{ parts_of_year: parts, placebos: 199 },
    },
  };
  const events = eventWeeks.map((week) => ({ day: monday(week), name: null }));
  return {
    lags: { request: lags, inputs: { releases, sales, events: [] } },
    events: { request: studied, inputs: { releases: [], sales, events } },
  };
}

function findObstacles({ request, inputs }: Plan): readonly Obstacle[] {
  const steps = runAnalysis(request, inputs);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  expect(step.value.result.outcome).toBe('refused');
  return step.value.obstacles;
}

/** @param whole the plan of all weeks, where `--from` and `--to` cut them */
const advise = (plan: Plan, whole: Plan | null = null) =>
  search({
    ...plan,
    obstacles: findObstacles(plan),
    whole: whole && { plan: whole, options: '--from and --to' },
  }).advice;

/** What is told, and how many plans were tried out for it. */
function search(refused: RefusedPlan): { advice: string[]; tries: number } {
  const steps = adviseRefusal(refused);
  for (let tries = 0; ; tries++) {
    const step = steps.next();
    if (step.done === true) return { advice: step.value, tries };
  }
}

const season = '--no-season (only if you know that there is no season of the year)';

describe('adviseRefusal', () => {
  it.each([
    // The minimum is 104 weeks and the farthest lag; for events 104 + 4 + 2 and the weeks before.
    ['lags', build(115), 'With --lags -4..11 it can be computed.'],
    ['lags', build(106), 'With --lags -2..2 it can be computed.'],
    ['lags', build(64), `With ${season} it can be computed.`],
    ['lags', build(112, { lags: [-12, -6] }), 'With --lags -8..-6 it can be computed.'],
    // Nothing is left of these lags in two weeks.
    ['lags', build(106, { lags: [6, 12] }), `With ${season} it can be computed.`],
    ['lags', build(106, { lags: [-12, -6] }), `With ${season} it can be computed.`],
    ['lags', build(55), `With ${season} and --lags -3..3 it can be computed.`],
    ['events', build(119), 'With --before 9 it can be computed.'],
    // Of one year a quarter has too few weeks: fewer parts at once.
    ['events', build(100), `With ${season} and --parts 2 it can be computed.`],
    ['events', build(160, { parts: 13 }), 'With --parts 3 it can be computed.'],
    ['events', build(160, { events: [30, 33, 60] }), 'With --window 0..2 it can be computed.'],
  ] as const)('of %s %#', (kind, plans, advice) => {
    expect(advise(plans[kind])).toEqual([advice]);
  });

  it('takes all weeks, where they were cut, and tells where that is not enough', () => {
    const whole = build(116);
    const widened = 'Without --from and --to it can be computed.';
    expect(advise(build(116, { from: 2 }).lags, whole.lags)).toEqual([widened]);
    expect(advise(build(130, { from: 20 }).events, build(130).events)).toEqual([widened]);
    const near = { lags: [6, 12] as [number, number] };
    expect(advise(build(111, { ...near, to: 50 }).lags, build(111, near).lags)).toEqual([
      'Without --from and --to, with --lags 6..7 it can be computed.',
    ]);
    const none = { season: 'none' as const, lags: [6, 12] as [number, number] };
    expect(advise(build(54, { ...none, to: 30 }).lags, build(54, none).lags)).toEqual([
      'Without --from and --to there are 54 weeks: not enough either.',
    ]);
  });

  it('names releases that lie far enough apart, where all of them leave no dates to compare with', () => {
    const [advice] = advise(
      build(160, { events: Array.from({ length: 130 }, (_, place) => 20 + place) }).events,
    );
    expect(advice).toMatch(/^With (--day \d{4}-\d\d-\d\d ){3,}in place of all days it can be computed\.$/);
  });

  it('names no more days than a sentence can hold', () => {
    const [advice = ''] = advise(
      build(250, { events: Array.from({ length: 55 }, (_, place) => 20 + 4 * place) }).events,
    );
    const days = advice.match(/--day/g) ?? [];
    expect({ advice, days: days.length }).toEqual({
      advice: expect.stringMatching(/^With --day /),
      days: 12,
    });
  });

  it('tries one pair of many, and only so many plans, however many gaps there are', () => {
    const random = createRandom(5);
    const makeSeries = () => ({
      firstWeek: monday(0),
      values: Array.from({ length: 160 }, () => (random.next() < 0.3 ? null : random.nextInteger(30))),
    });
    const { request, inputs } = build(160).lags;
    const repeat = <One extends object>([one]: readonly One[], count: number) =>
      Array.from({ length: count }, () => ({ ...one!, series: makeSeries() }));
    const { advice, tries } = search({
      request: { ...request, kind: 'scan' },
      inputs: { releases: repeat(inputs.releases, 50), sales: repeat(inputs.sales, 200), events: [] },
      obstacles: [
        { reason: 'gaps', series: 'sales', weeksNeeded: null },
        { reason: 'gaps', series: 'releases', weeksNeeded: null },
      ],
      whole: null,
    });
    expect(advice).toEqual([
      expect.stringMatching(/^For unknown weeks of sales/),
      expect.stringMatching(/^For unknown weeks of releases/),
    ]);
    expect(tries).toBeGreaterThan(100);
    expect(tries).toBeLessThanOrEqual(200);
  });

  it('takes the pair of which most is known to stand for all', () => {
    const bad = build(160, { gaps: Array.from({ length: 60 }, (_, place) => 2 * place + 20) }).lags;
    const good = build(115).lags;
    const plan: Plan = {
      request: { ...bad.request, kind: 'scan' },
      inputs: {
        releases: bad.inputs.releases,
        sales: [...bad.inputs.sales, ...good.inputs.sales],
        events: [],
      },
    };
    expect(advise(plan)[0]).toBe('With --lags -4..11 it can be computed.');
  });

  it('tells which other releases can be studied, where none of those that were named can', () => {
    const sunday = new Date(Date.parse(monday(157)) - 86_400_000).toISOString().slice(0, 10);
    const days = [15, 85, 156].map((week) => `--day ${monday(week)}`).join(' ');
    expect(advise(build(160, { events: [-40, 3, 159] }).events)).toEqual([
      `With ${days} in place of all days it can be computed: these days are an example. Any others have to lie from ${monday(15)} to ${sunday}, at least 4 weeks apart; whether they can be studied depends on where in the year they lie and on how many they are.`,
    ]);
    expect(advise(build(119, { events: [-40, 3, 60] }).events)).toEqual([
      expect.stringMatching(/^With --before 9 and --day .* in place of all days it can be computed: /),
    ]);
  });

  it('keeps the days that were named among releases, and says that they go where they cannot be', () => {
    const weeks = Array.from({ length: 130 }, (_, place) => 20 + place);
    const named = (days: readonly string[]): Plan => {
      const { request, inputs } = build(160, { events: weeks }).events;
      const chosen = { artists: [], labels: ['Domino'], types: [], days: [...days] };
      return withParameters({ request, inputs }, { chosen });
    };
    const [kept = ''] = advise(named([monday(61), monday(97)]));
    expect(kept).toMatch(/^With --day .* in place of --label and all days it can be computed\.$/);
    expect([kept.includes(`--day ${monday(61)} `), kept.includes(`--day ${monday(97)} `)]).toEqual([
      true,
      true,
    ]);
    const crowd = weeks.slice(0, 100).map(monday);
    expect(advise(named(crowd))[0]).toMatch(/ in place of --label and all days it can be computed\.$/);
    expect(advise(named([]))[0]).toMatch(/ in place of --label it can be computed\.$/);
  });

  it('begins behind gaps, or ends before them, and tells what fills them and what it takes then', () => {
    const early = Array.from({ length: 30 }, (_, week) => 5 + week);
    const sales = expect.stringMatching(/^(For|Or, for) unknown weeks of sales: .*--absent-days zero/);
    const releases = expect.stringMatching(
      /^(For|Or, for) unknown weeks of releases: .*new-releases extract/,
    );
    expect(advise(build(160, { gaps: early }).lags)).toEqual([
      `With --from ${monday(35)} it can be computed.`,
      sales,
    ]);
    const late = early.map((week) => week + 120);
    expect(advise(build(160, { releaseGaps: late }).lags)).toEqual([
      `With --to ${monday(124)} it can be computed.`,
      releases,
    ]);
    // Weeks missing in the middle leave too few on either side, though there are enough in all.
    const middle = early.map((week) => week + 50);
    expect(advise(build(120, { gaps: middle, releaseGaps: middle, lags: [4, 8] }).lags)).toEqual([
      sales,
      releases,
    ]);
    expect(advise(build(110, { gaps: middle, lags: [10, 12] }).lags)).toEqual([
      sales,
      `Then, with ${season} it can be computed.`,
    ]);
    expect(advise(build(60, { gaps: early, lags: [10, 12], season: 'none' }).lags)).toEqual([
      sales,
      'That alone is not enough.',
    ]);
    expect(advise(build(160, { gaps: [30, 55, 80] }).events)[0]).toEqual(sales);
  });

  it('tells nothing where nothing helps', () => {
    expect(advise(build(30).lags)).toEqual([]);
    expect(advise(build(50, { season: 'none' }).lags)).toEqual([]);
    const constant: Obstacle = { reason: 'constant', series: 'sales', weeksNeeded: null };
    expect(search({ ...build(300).lags, obstacles: [constant], whole: null })).toEqual({
      ...{ advice: [], tries: 0 },
    });
  });
});
