import { type FaultPlan } from './fault-plan.js';

/** Lets the token endpoint fail, never more than twice in a row. */
export interface TokenFaults {
  next(plan: FaultPlan): boolean;
}

/** Counts the token requests of one server. */
export function createTokenFaults(): TokenFaults {
  let count = 0;
  let streak = 0;
  return {
    next(plan) {
      count += 1;
      const fails = streak < 2 && plan.hits('tokenServerError', String(count));
      streak = fails ? streak + 1 : 0;
      return fails;
    },
  };
}
