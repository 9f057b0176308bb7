import { exitCodes } from '@new-releases/app-shell/exit-codes';
import { type Catalogue, openCatalogue } from '@new-releases/storage/catalogue';
import type { RefusedPlan } from '../advice/advise-refusal.js';
import { withAdvice } from '../advice/with-advice.js';
import { adviseUnknownSales } from '../analyse/advise-unknown-sales.js';
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
import type { AnalyseOptions } from './analyse-options.js';
import { withExistingStoreToWrite } from './with-existing-store-to-write.js';

/** Pairs of a scan that are shown at once. */
const shownPairs = 20;

/**
 * `analyse lags`, `analyse scan`, `analyse events`: makes an analysis, keeps it, and tells what came of it. It holds the lease
 * from the beginning: where somebody else writes, that is told before there is any waiting. A refusal is kept, too, and ends
 * with 1, so that no script takes it for an answer.
 */
export function analyse<Options extends AnalyseOptions>(
  kind: 'lags' | 'scan' | 'events',
  plan: (options: Options, source: SeriesSource) => PlannedAnalysis,
  options: Options,
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
        return plan(options, source);
      });
      const made = await makeAnalysis(planned, {
        signal: interruption.signal,
        show: progress.show,
      }).finally(progress.close);
      const outcome =
        adviseUnknownSales(planned, made.outcome) ??
        (await withAdvice(planned, made.outcome, {
          signal: interruption.signal,
          whole: () => planWhole(options, plan, catalogue),
        }));
      const id = await keepAnalysis(writer, planned, { ...made, outcome });
      const analysis = findAnalysis(catalogue, id);
      const page = catalogue.listAnalysisPairs({
        ...{ analysisId: id, found: null, limit: shownPairs, after: null, count: false },
      });
      const pairs = (page?.rows ?? []).map((row) => JSON.parse(row) as StoredPair);
      if (options.json) await printJson(io, kind === 'scan' ? { ...analysis, pairs } : analysis);
      else io.stdout.write(formatAnalysis(analysis, pairs));
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

/** The analysis of all weeks that are known, where the options cut them. */
function planWhole<Options extends AnalyseOptions>(
  options: Options,
  plan: (options: Options, source: SeriesSource) => PlannedAnalysis,
  catalogue: Catalogue,
): RefusedPlan['whole'] {
  const cut = (['from', 'to'] as const).filter((option) => options[option] !== undefined);
  if (cut.length === 0) return null;
  const whole = { ...options };
  delete whole.from;
  delete whole.to;
  return {
    plan: catalogue.readTogether(() => plan(whole, openSeriesSource(catalogue))),
    options: cut.map((option) => `--${option}`).join(' and '),
  };
}
