import { exitCodes } from '@new-releases/app-shell/exit-codes';
import { findAnalysis } from '../analyse/find-analysis.js';
import type { StoredPair } from '../analyse/stored-analysis.js';
import { withCatalogue } from '../analyse/with-catalogue.js';
import type { CommandIo } from '../io.js';
import { formatAnalysis } from '../output/format-analysis.js';
import { printJson } from '../output/print-json.js';
import type { ShowAnalysisOptions } from './analyse-options.js';

/** `analyse show ID`: one analysis, with what was done, what came of it, and the first pairs of a scan. */
export function showAnalysis(
  beginning: string,
  options: ShowAnalysisOptions,
  io: CommandIo,
): Promise<number> {
  return withCatalogue(io, async (catalogue) => {
    const analysis = findAnalysis(catalogue, beginning);
    const page = catalogue.listAnalysisPairs({
      analysisId: analysis.id,
      found: options.found ? true : null,
      limit: options.pairs,
      after: null,
      count: false,
    });
    const pairs = (page?.rows ?? []).map((row) => JSON.parse(row) as StoredPair);
    if (options.json) await printJson(io, analysis.kind === 'scan' ? { ...analysis, pairs } : analysis);
    else io.stdout.write(formatAnalysis(analysis, pairs));
    return exitCodes.ok;
  });
}
