import type { AnalysisRequest } from '@new-releases/analysis';
import type { PlannedAnalysis } from '../analyse/keep-analysis.js';

/** What an analysis is computed from. */
export type Plan = Pick<PlannedAnalysis, 'request' | 'inputs'>;

/** An option that is given otherwise, and what the analysis is then. */
export interface PlanChange {
  readonly plan: Plan;
  /** Whether the option is left out or given. */
  readonly how: 'without' | 'with';
  /** `--before 9`, `--from and --to` */
  readonly words: string;
  /** What it may only be given under. */
  readonly caveat?: string;
}

/** Other values of one option that may help, the mildest first. They depend on what was changed before. */
export interface ChangeableOption {
  /** How much it changes the question. */
  readonly cost: number;
  readonly list: (plan: Plan) => readonly PlanChange[];
}

/** The plan with other parameters of its kind. */
export function withParameters(plan: Plan, parameters: Partial<AnalysisRequest['parameters']>): Plan {
  const { request } = plan;
  return {
    ...plan,
    // The kind stays, and what is changed are parameters of it.
    request: { ...request, parameters: { ...request.parameters, ...parameters } } as AnalysisRequest,
  };
}
