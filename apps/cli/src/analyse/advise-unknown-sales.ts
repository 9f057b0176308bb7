import type { AnalysisOutcome } from '@new-releases/analysis';
import type { PlannedAnalysis } from './keep-analysis.js';

const advice =
  'A week is known once all its seven days are: import the missing days; if the file leaves out days on which nothing was sold, remove it and import it with --absent-days zero.';

/**
 * A refused analysis of sales, of one product or of many, of which no week is known whole, with what would help; undefined of any other. Whether that would be enough
 * nobody can tell, for there is not one figure to try it out with.
 */
export function adviseUnknownSales(
  { inputs }: Pick<PlannedAnalysis, 'inputs'>,
  { result, ...outcome }: AnalysisOutcome,
): AnalysisOutcome | undefined {
  const isGap = outcome.obstacles.some(({ reason, series }) => reason === 'gaps' && series === 'sales');
  if (result.outcome !== 'refused' || !isGap) return undefined;
  const isUnknown = inputs.sales.every(({ series }) => series.values.every((value) => value === null));
  return isUnknown ? { ...outcome, result: { ...result, advice: [advice] } } : undefined;
}
