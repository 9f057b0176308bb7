import type { EventParameters } from '@new-releases/analysis';
import type { ChangeableOption, Plan, PlanChange } from './plan-change.js';

/** An option of event studies; of other analyses it lists nothing. @param cost how much it changes the question */
export function createEventOption(
  cost: number,
  list: (parameters: EventParameters, plan: Plan) => readonly Omit<PlanChange, 'how'>[],
): ChangeableOption {
  return {
    cost,
    list: (plan) =>
      plan.request.kind === 'events'
        ? list(plan.request.parameters, plan).map((change) => ({ ...change, how: 'with' }))
        : [],
  };
}
