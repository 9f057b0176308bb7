import type { Obstacle, RefusalReason } from '@new-releases/analysis';
import { choosePair } from './choose-pair.js';
import { describeCure } from './describe-cure.js';
import { fillGaps } from './fill-gaps.js';
import { findCure } from './find-cure.js';
import { eventOptions } from './list-event-options.js';
import { fewerEvents } from './list-fewer-events.js';
import { nearerLags, noSeason, weeksBesideGaps } from './list-lag-options.js';
import { measureSpan } from './measure-span.js';
import { proposeEvents } from './propose-events.js';
import { type ChangeableOption, type Plan, withParameters } from './plan-change.js';

/** What was refused. */
export interface RefusedPlan extends Plan {
  readonly obstacles: readonly Obstacle[];
  /** The same of all weeks that are known, and the options that cut them; null: none did. */
  readonly whole: { readonly plan: Plan; readonly options: string } | null;
}

/** Obstacles that other options can take away. */
const curable = new Set<RefusalReason>([
  'too-short',
  'no-overlap',
  'gaps',
  'too-few-events',
  'too-few-dates',
]);

const aboutGaps = {
  sales:
    'unknown weeks of sales: import the missing days; if the file leaves out days on which nothing was sold, remove it and import it with --absent-days zero.',
  releases:
    'unknown weeks of releases: what waits to be read comes in with new-releases extract; weeks that no listing covered stay unknown.',
};

/**
 * What would help an analysis that was refused, beside waiting. Options are tried out before they are told, all that it takes at once, so that
 * following them leads to a result and not to the next refusal; what the data lack is told with what it takes beside it. Of many pairs one
 * stands for all, the one of which most is known: where it can be compared, the scan has something to tell.
 * A generator, for trying out takes time: it yields before each try.
 * @returns one line each; none where nothing is known to help, or nothing was found within the tries that `findCure` makes
 */
export function* adviseRefusal(refused: RefusedPlan): Generator<undefined, string[]> {
  const { request, inputs, obstacles } = refused;
  if (!obstacles.some(({ reason }) => curable.has(reason))) return [];
  const plan = choosePair({ request, inputs });
  if (plan === null) return [];
  const wholePlan = refused.whole && choosePair(refused.whole.plan);
  const whole = refused.whole && wholePlan && { ...refused.whole, plan: wholePlan };
  const gaps = (['sales', 'releases'] as const).filter((side) =>
    obstacles.some(({ reason, series }) => reason === 'gaps' && series === side),
  );
  const { cure, triedAll } = yield* findCure(plan, listOptions(plan, whole, gaps.length > 0));
  const proposed =
    cure === null && request.kind === 'events' ? yield* proposeEvents(plan, listWider(whole)) : null;
  const advice = [
    ...(cure === null ? [] : [`${describeCure(cure)} it can be computed.`]),
    ...gaps.map((side) => `${cure === null ? 'For' : 'Or, for'} ${aboutGaps[side]}`),
    ...(gaps.length === 0 ? [] : yield* adviseFilled(fillGaps(plan, gaps), listOptions(plan, whole, false))),
    ...(proposed === null ? [] : [proposed]),
  ];
  if (advice.length > 0 || whole === null || !triedAll) return advice;
  const all = countWeeks(whole.plan);
  return all > countWeeks(plan)
    ? [`Without ${whole.options} there are ${all} weeks: not enough either.`]
    : [];
}

/** What it takes beside, once the gaps are known. */
function* adviseFilled(filled: Plan, options: readonly ChangeableOption[]): Generator<undefined, string[]> {
  const { cure, triedAll } = yield* findCure(filled, options);
  if (cure === null) return triedAll ? ['That alone is not enough.'] : [];
  return cure.length === 0 ? [] : [`Then, ${describeCure(cure).replace(/^W/, 'w')} it can be computed.`];
}

function listOptions({ request }: Plan, whole: RefusedPlan['whole'], hasGaps: boolean): ChangeableOption[] {
  return request.kind === 'events'
    ? [...listWider(whole), ...eventOptions, fewerEvents]
    : [...listWider(whole), ...(hasGaps ? [weeksBesideGaps] : []), noSeason, nearerLags];
}

/** All weeks, where they were cut. */
function listWider(whole: RefusedPlan['whole']): ChangeableOption[] {
  if (whole === null) return [];
  const { plan, options } = whole;
  const { weeks } = plan.request.parameters;
  const widen = (narrow: Plan): Plan => ({ ...withParameters(narrow, { weeks }), inputs: plan.inputs });
  return [{ cost: 1, list: (narrow) => [{ plan: widen(narrow), how: 'without', words: options }] }];
}

/** Weeks of a pair in common; of an event study those of sales. */
function countWeeks({ request, inputs: { releases, sales } }: Plan): number {
  return measureSpan(
    [...releases, ...sales].map(({ series }) => series),
    request.parameters.weeks,
  );
}
