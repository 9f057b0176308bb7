import type { AnalysesWriter, AnalysisPairRecord, NewAnalysis } from './types/analysis.js';

/** Pairs in a transaction: others wait for as long as it takes. */
const pairsAtOnce = 500;

/**
 * Saves an analysis with its pairs, piece by piece; readers see all of it or nothing. What an earlier one left behind that was
 * cut short is cleared first.
 */
export async function saveWholeAnalysis(
  writer: AnalysesWriter,
  analysis: NewAnalysis,
  pairs: readonly AnalysisPairRecord[],
): Promise<void> {
  while ((await writer.clearAnalysisPairs()) > 0);
  for (let from = 0; from < pairs.length; from += pairsAtOnce)
    await writer.addAnalysisPairs(analysis.id, from + 1, pairs.slice(from, from + pairsAtOnce));
  await writer.saveAnalysis(analysis);
}
