import type { AnalysesWriter } from '../types/analysis.js';
import { addAnalysisPairs } from '../writes/add-analysis-pairs.js';
import { clearAnalysisPairs } from '../writes/clear-analysis-pairs.js';
import { saveAnalysis } from '../writes/save-analysis.js';
import type { Write } from './write.js';

/** Binds the writing of analyses. @param ways of writing: `change` is what readers are shown */
export function createAnalysesWriter({ write, change }: { write: Write; change: Write }): AnalysesWriter {
  return {
    addAnalysisPairs: (id, first, pairs) =>
      write('store pairs of an analysis in', (tx) => addAnalysisPairs(tx, id, first, pairs)),
    saveAnalysis: (analysis) =>
      change('store an analysis in', (tx, context) => saveAnalysis(tx, context, analysis)),
    removeAnalysis: (id) =>
      change(
        'delete an analysis from',
        async (tx) => (await tx.$executeRaw`DELETE FROM analyses WHERE id = ${id}`) > 0,
      ),
    clearAnalysisPairs: () => write('delete pairs of no analysis from', clearAnalysisPairs),
  };
}
