import { exitCodes } from '@new-releases/app-shell/exit-codes';
import { openCatalogue } from '@new-releases/storage/catalogue';
import { adviseRefusal } from '../analyse/advise-refusal.js';
import { checkData } from '../analyse/check-data.js';
import { findAnalysis } from '../analyse/find-analysis.js';
import { keepAnalysis, makeAnalysis, type PlannedAnalysis } from '../analyse/keep-analysis.js';
import { openSeriesSource } from '../analyse/open-series-source.js';
import type { SeriesSource } from '../analyse/series-source.js';
import type { StoredPair } from '../analyse/stored-analysis.js';
import { createInterruption } from '../create-interruption.js';
import type { CommandIo } from '../io.js';
import { formatAnalysis } from '../output/format-analysis.js';
import { printJson } from '../output/print-json.js';
import { createStepProgress } from '../progress/create-step-progress.js';
import { withExistingStoreToWrite } from './with-existing-store-to-write.js';

/** Pairs of a scan that are shown at once. */
const shownPairs = 20;

/**
 * `analyse lags`, `analyse scan`, `analyse events`: makes an analysis, keeps it, and tells what came of it. It holds the lease
 * from the beginning: where somebody else writes, that is told before there is any waiting. A refusal is kept, too, and ends
 * with 1, so that no script takes it for an answer.
 */
export function analyse(
  kind: 'lags' | 'scan' | 'events',
  plan: (source: SeriesSource) => PlannedAnalysis,
  options: { json: boolean },
  io: CommandIo,
): Promise<number> {
  return withExistingStoreToWrite(io, `analyse ${kind}`, async (writer, store, environment) => {
    const interruption = createInterruption(io);
    const catalogue = openCatalogue({ path: store.path });
    const progress = createStepProgress(io, environment);
    try {
      const planned = catalogue.readTogether(() => {
        const source = openSeriesSource(catalogue);
        // Days of an event study may be anybody's releases.
        checkData(source, store.path, { releases: kind !== 'events' });
        return plan(source);
      });
      const made = await makeAnalysis(planned, {
        signal: interruption.signal,
        show: progress.show,
      }).finally(progress.close);
      const id = await keepAnalysis(writer, planned, made);
      const analysis = findAnalysis(catalogue, id);
      const page = catalogue.listAnalysisPairs({
        ...{ analysisId: id, found: null, limit: shownPairs, after: null, count: false },
      });
      const pairs = (page?.rows ?? []).map((row) => JSON.parse(row) as StoredPair);
      if (options.json) await printJson(io, kind === 'scan' ? { ...analysis, pairs } : analysis);
      else {
        const advice = adviseRefusal(planned, made.outcome.obstacles);
        io.stdout.write(formatAnalysis(analysis, { pairs, advice }));
      }
      return analysis.result.outcome === 'refused' ? exitCodes.failed : exitCodes.ok;
    } catch (error) {
      if (interruption.exitCode === null) throw error;
      io.stderr.write('new-releases: stopped; nothing was kept.\n');
      return interruption.exitCode;
    } finally {
      catalogue.close();
    }
  });
}
