import { canBeComputed } from './can-be-computed.js';
import type { ChangeableOption, Plan, PlanChange } from './plan-change.js';

/** More options at once are another question. */
const mostOptions = 3;
/** Plans that are tried out. It keeps a search to some seconds: of five years of a pair a try takes some 20 ms, of an event study some 50. */
const mostTries = { lags: 100, scan: 100, events: 60 };

/** What came of a search. */
export interface CureSearch {
  /** Empty: it can be computed as it is; null: nothing that was tried helps. */
  readonly cure: PlanChange[] | null;
  /** False where there was more to be tried. */
  readonly triedAll: boolean;
}

/**
 * Changes of options with which an analysis can be computed: fewest and mildest first, tried out one after the other, so that whoever follows
 * them comes to a result. A generator, so that the caller can let others work in between, or stop: it yields before each try.
 * @param isCured whether a plan is what is looked for
 */
export function* findCure(
  plan: Plan,
  options: readonly ChangeableOption[],
  isCured: (plan: Plan) => boolean = canBeComputed,
): Generator<undefined, CureSearch> {
  let tries = 0;
  for (const changes of iterateChanges(plan, options)) {
    if (tries === mostTries[plan.request.kind]) return { cure: null, triedAll: false };
    tries++;
    yield;
    if (isCured(changes.at(-1)?.plan ?? plan)) return { cure: changes, triedAll: true };
  }
  return { cure: null, triedAll: true };
}

/** None first, then those that cost least. */
function* iterateChanges(plan: Plan, options: readonly ChangeableOption[]): Generator<PlanChange[]> {
  const byCost = listSubsets(options)
    .map((some) => ({ some, cost: some.reduce((sum, { cost }) => sum + cost, 0) }))
    .sort((a, b) => a.cost - b.cost || a.some.length - b.some.length);
  for (const { some } of byCost) yield* iterateChangesOfAll(plan, some);
}

/** Each of the options is changed. */
function* iterateChangesOfAll(
  plan: Plan,
  [option, ...others]: readonly ChangeableOption[],
): Generator<PlanChange[]> {
  if (option === undefined) {
    yield [];
    return;
  }
  for (const change of option.list(plan)) {
    for (const rest of iterateChangesOfAll(change.plan, others)) yield [change, ...rest];
  }
}

/** In the order of the options. */
function listSubsets<T>(list: readonly T[]): T[][] {
  const all = list.reduce<T[][]>((sets, one) => [...sets, ...sets.map((set) => [...set, one])], [[]]);
  return all.filter(({ length }) => length <= mostOptions);
}
