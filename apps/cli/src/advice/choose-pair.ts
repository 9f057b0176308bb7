import { type AnalysisInputs, getWeekNumber, type WeeklySeries } from '@new-releases/analysis';
import type { Plan } from './plan-change.js';

/**
 * The pair of a plan that is compared soonest, the one with most weeks that both know, as a scan of itself: that makes no intervals by
 * resampling, which no refusal depends on. An event study has no pairs and stays as it is.
 * @returns null: there is no pair
 */
export function choosePair(plan: Plan): Plan | null {
  const { request, inputs } = plan;
  if (request.kind === 'events') return plan;
  const { seed, kind } = request;
  const { ties, ...parameters } = { ties: undefined, ...request.parameters };
  const { weeks } = parameters;
  let most = -1;
  let chosen: AnalysisInputs | null = null;
  for (const [one, other] of listPairs(inputs, kind === 'scan' ? ties?.pairs : undefined)) {
    const known = countKnown(one.series, other.series, weeks);
    if (known <= most) continue;
    most = known;
    chosen = { releases: [one], sales: [other], events: [] };
  }
  return chosen && { request: { kind: 'scan', seed, parameters }, inputs: chosen };
}

type Pair = readonly [AnalysisInputs['releases'][number], AnalysisInputs['sales'][number]];

/** @param among places of the pairs; all where it is left out */
function listPairs(
  { releases, sales }: AnalysisInputs,
  among: readonly (readonly [number, number])[] | undefined,
): Pair[] {
  if (among === undefined) return releases.flatMap((one) => sales.map((other): Pair => [one, other]));
  return among.flatMap(([place, otherPlace]): Pair[] => {
    const [one, other] = [releases[place], sales[otherPlace]];
    return one === undefined || other === undefined ? [] : [[one, other]];
  });
}

/** Weeks that both series know. @param weeks Mondays that they are cut to */
function countKnown(one: WeeklySeries, other: WeeklySeries, weeks: { from: string; to: string }): number {
  const [first, otherFirst] = [getWeekNumber(one.firstWeek), getWeekNumber(other.firstWeek)];
  const from = Math.max(getWeekNumber(weeks.from), first, otherFirst);
  const to = getWeekNumber(weeks.to);
  const isKnown = (value: number | null | undefined) => value !== null && value !== undefined;
  let known = 0;
  for (let week = from; week <= to; week++) {
    if (isKnown(one.values[week - first]) && isKnown(other.values[week - otherFirst])) known++;
  }
  return known;
}
