import type { AnalysisInputs } from './analysis-inputs.js';
import { hashInputs } from './hash-inputs.js';

/** Whether an analysis that was stored would be made of the same numbers now. Then its figures are the same, too. */
export function areInputsUnchanged(
  stored: { sha256: string; weeks: { from: string; to: string } },
  inputs: AnalysisInputs,
): boolean {
  return hashInputs(inputs, stored.weeks) === stored.sha256;
}
