import { exitCodes } from '@new-releases/app-shell/exit-codes';
import { type AnalysisRequest, areInputsUnchanged } from '@new-releases/analysis';
import { openCatalogue } from '@new-releases/storage/catalogue';
import { withAdvice } from '../advice/with-advice.js';
import { adviseUnknownSales } from '../analyse/advise-unknown-sales.js';
import { areFiguresUnchanged } from '../analyse/are-figures-unchanged.js';
import { compareHeadlines } from '../analyse/compare-headlines.js';
import { comparePairs } from '../analyse/compare-pairs.js';
import { findAnalysis } from '../analyse/find-analysis.js';
import { keepAnalysis, makeAnalysis, type PlannedAnalysis } from '../analyse/keep-analysis.js';
import { openSeriesSource } from '../analyse/open-series-source.js';
import { readAllPairs } from '../analyse/read-all-pairs.js';
import { readReleases, readSales } from '../analyse/read-named-series.js';
import type { SeriesSource } from '../analyse/series-source.js';
import type { StoredAnalysis } from '../analyse/stored-analysis.js';
import { createInterruption } from '../create-interruption.js';
import type { CommandIo } from '../io.js';
import { formatChangedPairs } from '../output/format-changed-pairs.js';
import { formatChanges } from '../output/format-changes.js';
import { printJson } from '../output/print-json.js';
import { createStepProgress } from '../progress/create-step-progress.js';
import type { RepeatAnalysisOptions } from './analyse-options.js';
import { withExistingStoreToWrite } from './with-existing-store-to-write.js';

/** Pairs that are told where many changed. */
const mostPairs = 20;

/**
 * `analyse repeat ID`: makes an analysis again of the same series, weeks, options and seed. The same numbers have to give the same
 * figures; where they have not, or numbers have changed, it tells which figures did, and keeps the new figures where that is asked for.
 */
export function repeatAnalysis(
  beginning: string,
  options: RepeatAnalysisOptions,
  io: CommandIo,
): Promise<number> {
  return withExistingStoreToWrite(io, 'analyse repeat', async (writer, store, environment) => {
    const interruption = createInterruption(io);
    const catalogue = openCatalogue({ path: store.path });
    const progress = createStepProgress(io, environment);
    try {
      const stored = findAnalysis(catalogue, beginning);
      const planned = catalogue.readTogether(() => planAgain(stored, openSeriesSource(catalogue)));
      const { weeks } = stored.parameters;
      const sameInputs = areInputsUnchanged({ sha256: stored.inputs_sha256, weeks }, planned.inputs);
      const made = await makeAnalysis(planned, {
        signal: interruption.signal,
        show: progress.show,
      }).finally(progress.close);
      const outcome =
        adviseUnknownSales(planned, made.outcome) ??
        (await withAdvice(planned, made.outcome, {
          signal: interruption.signal,
          whole: () => null,
        }));
      const sameFigures = areFiguresUnchanged(stored.result, outcome.result);
      const id =
        options.save && !sameInputs ? await keepAnalysis(writer, planned, { ...made, outcome }) : null;
      const changes = sameFigures ? [] : compareHeadlines(stored.result, outcome.result);
      const changedPairs =
        stored.kind !== 'scan' || sameFigures
          ? []
          : comparePairs(readAllPairs(catalogue, stored.id), outcome.pairs);
      const shownPairs = changedPairs.slice(0, mostPairs);
      const about = {
        id: stored.id,
        inputs_unchanged: sameInputs,
        figures_unchanged: sameFigures,
        changed: changes.map(({ figure, before, after }) => ({
          ...{ figure, before: before?.value ?? null, after: after?.value ?? null },
        })),
        changed_pairs: stored.kind === 'scan' ? { count: changedPairs.length, first: shownPairs } : null,
        result: outcome.result,
        kept_as: id,
      };
      if (options.json) await printJson(io, about);
      else {
        const pairs = formatChangedPairs(shownPairs, changedPairs.length);
        const figures = sameFigures ? '' : `\n${formatChanges(changes)}${pairs}`;
        io.stdout.write(`${stored.title}\n\n${describe(about)}\n${figures}`);
      }
      return sameInputs && !sameFigures ? exitCodes.failed : exitCodes.ok;
    } catch (error) {
      if (interruption.exitCode === null) throw error;
      io.stderr.write('new-releases: stopped; nothing was kept.\n');
      return interruption.exitCode;
    } finally {
      catalogue.close();
    }
  });
}

function planAgain(stored: StoredAnalysis, source: SeriesSource): PlannedAnalysis {
  const { inputs, title, kind, seed, parameters } = stored;
  return {
    title,
    // They were written together.
    request: { kind, seed, parameters } as AnalysisRequest,
    inputs: {
      releases: readReleases(source, inputs.releases),
      sales: inputs.sales.map(({ product, region, measure }) =>
        readSales(source, { product, region, measure }),
      ),
      events: inputs.events,
    },
    dataVersion: source.inputsVersion,
  };
}

function describe(about: {
  inputs_unchanged: boolean;
  figures_unchanged: boolean;
  kept_as: string | null;
}): string {
  if (about.inputs_unchanged) {
    return about.figures_unchanged
      ? 'The same numbers went in, and the same figures came out.'
      : 'The same numbers went in, but other figures came out: it was made by another version of the program.';
  }
  const figures = about.figures_unchanged
    ? 'The figures are the same all the same.'
    : 'The figures are others now.';
  const kept =
    about.kept_as === null
      ? about.figures_unchanged
        ? ''
        : ' --save keeps them as an analysis of their own.'
      : ` Kept as ${about.kept_as.slice(0, 8)}.`;
  return `The numbers of its weeks have changed since it was made. ${figures}${kept}`;
}
