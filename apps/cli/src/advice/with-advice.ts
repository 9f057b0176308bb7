import type { AnalysisOutcome } from '@new-releases/analysis';
import type { PlannedAnalysis } from '../analyse/keep-analysis.js';
import { adviseRefusal, type RefusedPlan } from './advise-refusal.js';

/** What came of an analysis; a refusal with what would help, so that it is kept with it. @param whole see `RefusedPlan` */
export function withAdvice(
  { request, inputs }: PlannedAnalysis,
  outcome: AnalysisOutcome,
  whole: () => RefusedPlan['whole'],
): AnalysisOutcome {
  const { result, obstacles } = outcome;
  if (result.outcome !== 'refused') return outcome;
  const advice = adviseRefusal({ request, inputs, obstacles, whole: whole() });
  return { ...outcome, result: { ...result, advice } };
}
