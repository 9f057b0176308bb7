import type { Refusal } from '../refusal.js';
import type { AnalysisOutcome } from './analysis-outcome.js';
import { toRefusedResult } from './to-refused-result.js';

/** What comes of an analysis that was not made. */
export function refuseAnalysis(refusal: Refusal): AnalysisOutcome {
  const { obstacles } = refusal;
  return { result: toRefusedResult(refusal), method: [], tried: 0, findings: 0, obstacles, pairs: [] };
}
