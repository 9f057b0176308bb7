import type { AnalysisOutcome } from '@new-releases/analysis';
import type { PlannedAnalysis } from '../analyse/keep-analysis.js';
import { takeTurns } from '../analyse/take-turns.js';
import { adviseRefusal, type RefusedPlan } from './advise-refusal.js';

/**
 * What came of an analysis; a refusal with what would help, so that it is kept with it. Others have their turn while that is looked for.
 * @param options.whole see `RefusedPlan`; asked for where it was refused
 * @throws what the signal was aborted with
 */
export async function withAdvice(
  { request, inputs }: PlannedAnalysis,
  outcome: AnalysisOutcome,
  options: { signal: AbortSignal; whole: () => RefusedPlan['whole'] },
): Promise<AnalysisOutcome> {
  const { result, obstacles } = outcome;
  if (result.outcome !== 'refused') return outcome;
  const search = adviseRefusal({ request, inputs, obstacles, whole: options.whole() });
  const advice = await takeTurns(search, { signal: options.signal });
  return { ...outcome, result: { ...result, advice } };
}
