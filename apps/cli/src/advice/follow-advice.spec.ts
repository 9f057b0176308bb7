import { describe, expect, it } from '@jest/globals';
import {
  type AnalysisOutcome,
  type AnalysisRequest,
  createRandom,
  type EventParameters,
  type EventsChosen,
  type Random,
  runAnalysis,
} from '@new-releases/analysis';
import { adviseRefusal } from './advise-refusal.js';
import { type Plan, withParameters } from './plan-change.js';

const dayOf = (day: number) => new Date(Date.UTC(2022, 0, 3 + day)).toISOString().slice(0, 10);

/** An event study of some series, windows, gaps and releases, of which a few days were named and others belong to a label. */
function build(random: Random): Plan {
  const pick = <T>(...list: readonly T[]) => list[random.nextInteger(list.length)]!;
  const weeks = 150 + random.nextInteger(60);
  const gap = { from: random.nextInteger(weeks), length: pick(0, 0, 3, 25) };
  const values = Array.from({ length: weeks }, (_, week) => {
    const value = 20 + random.nextInteger(30);
    return week >= gap.from && week < gap.from + gap.length ? null : value;
  });
  const crowd = pick(0, 0, 0, 0, 2, 40);
  const near = random.nextInteger(7 * weeks);
  const days = [
    Array.from({ length: crowd }, () => dayOf(random.nextInteger(7 * weeks))),
    Array.from({ length: pick(0, 1, 3, 5) }, () => dayOf(near - 40 + random.nextInteger(120))),
  ] as const;
  const chosen: EventsChosen = {
    ...{ artists: [], labels: crowd === 0 ? [] : ['Domino'], types: [] },
    days: [...days[1]],
  };
  const request: AnalysisRequest = {
    kind: 'events',
    seed: 1,
    parameters: {
      ...{
        weeks: { from: dayOf(0), to: dayOf(7 * (weeks - 1)) },
        season: pick('yearly', 'none'),
        alpha: 0.001,
      },
      ...{
        event_window: pick([0, 3], [0, 1], [-2, 6]),
        estimation_weeks: pick(4, 13, 26),
        gap_weeks: pick(0, 2),
      },
      ...{ parts_of_year: pick(1, 4, 8), placebos: 99, chosen },
    },
  };
  const sales = {
    name: { product: 'Shoes', region: null, measure: 'units' as const },
    series: { firstWeek: dayOf(0), values },
  };
  const events = days.flat().map((day) => ({ day, name: null }));
  return {
    request,
    inputs: { releases: [], sales: [sales], events: events.sort((a, b) => (a.day < b.day ? -1 : 1)) },
  };
}

function takeToEnd<Result>(steps: Generator<unknown, Result>): Result {
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

const run = ({ request, inputs }: Plan): AnalysisOutcome => takeToEnd(runAnalysis(request, inputs));

/** The plan as somebody asks for it who follows the advice: options are given as it says, and days that it names are all there are. */
function follow(plan: Plan, advice: string): Plan {
  const find = (pattern: RegExp) => pattern.exec(advice)?.slice(1).map(Number);
  const [before] = find(/--before (\d+)/) ?? [];
  const [parts] = find(/--parts (\d+)/) ?? [];
  const window = find(/--window (-?\d+)\.\.(-?\d+)/);
  const changed: Partial<EventParameters> = {
    ...(before !== undefined && { estimation_weeks: before }),
    ...(parts !== undefined && { parts_of_year: parts }),
    ...(window !== undefined && { event_window: [window[0]!, window[1]!] }),
    ...(advice.includes('--no-season') && { season: 'none' }),
  };
  const days = [...advice.matchAll(/--day (\S+)/g)].map(([, day = '']) => ({ day, name: null }));
  const { request, inputs } = withParameters(plan, changed);
  return { request, inputs: { ...inputs, events: days.length === 0 ? inputs.events : days } };
}

/** Refused studies, with what is told that can be followed. */
function listRefused() {
  const random = createRandom(7);
  return Array.from({ length: 120 }, () => build(random)).flatMap((plan) => {
    const { result, obstacles } = run(plan);
    if (result.outcome === 'analysed') return [];
    const all = takeToEnd(adviseRefusal({ ...plan, obstacles, whole: null }));
    return all.flatMap((advice) => (advice.startsWith('With ') ? [{ plan, advice }] : []));
  });
}

describe('advice of refused event studies', () => {
  const refused = listRefused();

  it('leads to a result where it is followed, whatever was refused', () => {
    const kinds = {
      examples: refused.filter(({ advice }) => advice.includes('these days are an example')),
      fewer: refused.filter(({ advice }) => advice.endsWith('in place of --label it can be computed.')),
      named: refused.filter(({ advice }) =>
        advice.endsWith('in place of --label and all days it can be computed.'),
      ),
    };
    expect(Math.min(...Object.values(kinds).map(({ length }) => length))).toBeGreaterThan(0);
    const failed = refused.filter(
      ({ plan, advice }) => run(follow(plan, advice)).result.outcome !== 'analysed',
    );
    expect(failed.map(({ advice }) => advice)).toEqual([]);
  });

  it('says where other days have to lie, and none beside that can be studied', () => {
    for (const { plan, advice } of refused) {
      const [, from = '', to = ''] = /Any others have to lie from (\S+) to (\S+),/.exec(advice) ?? [];
      if (from === '') continue;
      const followed = follow(plan, advice);
      const outside = [addDays(from, -1), addDays(to, 1)].map((day) => ({ day, name: null }));
      const events = [...followed.inputs.events, ...outside];
      const { result } = run({ ...followed, inputs: { ...followed.inputs, events } });
      if (!('left_out' in result)) throw new Error(advice);
      expect(result.left_out.map(({ day }) => day)).toEqual(outside.map(({ day }) => day));
    }
  });
});

const addDays = (day: string, count: number) =>
  new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);
