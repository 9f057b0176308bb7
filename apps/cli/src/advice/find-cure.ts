import { canBeComputed } from './can-be-computed.js';
import type { ChangeableOption, Plan, PlanChange } from './plan-change.js';

/** More options at once are another question. */
const mostOptions = 3;

/**
 * Changes of options with which an analysis can be computed: fewest and mildest first, tried out one after the other, so that whoever follows
 * them comes to a result.
 * @returns empty: it can be computed as it is; null: nothing that was tried helps
 * @param isCured whether a plan is what is looked for
 */
export function findCure(
  plan: Plan,
  options: readonly ChangeableOption[],
  isCured: (plan: Plan) => boolean = canBeComputed,
): PlanChange[] | null {
  if (isCured(plan)) return [];
  const byCost = listSubsets(options)
    .map((some) => ({ some, cost: some.reduce((sum, { cost }) => sum + cost, 0) }))
    .sort((a, b) => a.cost - b.cost || a.some.length - b.some.length);
  for (const { some } of byCost) {
    const cure = tryOut(plan, some, isCured);
    if (cure !== null) return cure;
  }
  return null;
}

/** All of the options have to be changed. */
function tryOut(
  plan: Plan,
  [option, ...others]: readonly ChangeableOption[],
  isCured: (plan: Plan) => boolean,
): PlanChange[] | null {
  if (option === undefined) return isCured(plan) ? [] : null;
  for (const change of option.list(plan)) {
    const rest = tryOut(change.plan, others, isCured);
    if (rest !== null) return [change, ...rest];
  }
  return null;
}

/** In the order of the options. */
function listSubsets<T>(list: readonly T[]): T[][] {
  const all = list.reduce<T[][]>((sets, one) => [...sets, ...sets.map((set) => [...set, one])], [[]]);
  return all.filter(({ length }) => length > 0 && length <= mostOptions);
}
