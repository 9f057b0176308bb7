import type { Catalogue } from '@new-releases/storage/catalogue';
import { UsageError } from '../usage-error.js';
import type { StoredAnalysis } from './stored-analysis.js';

/** Analyses that are shown where several begin so. */
const mostShown = 5;

/** An analysis by its id, or by the first characters of it. @throws UsageError where there is none, or more than one */
export function findAnalysis(
  catalogue: Pick<Catalogue, 'findAnalysisIds' | 'findAnalysis'>,
  beginning: string,
): StoredAnalysis {
  const given = JSON.stringify(beginning);
  const wanted = beginning.trim().toLowerCase();
  const read = (id: string) => JSON.parse(catalogue.findAnalysis(id) ?? 'null') as StoredAnalysis | null;
  const found = wanted === '' ? [] : catalogue.findAnalysisIds(wanted, mostShown + 1).map(read);
  const analyses = found.filter((one) => one !== null);
  const [analysis, another] = analyses;
  if (analysis === undefined)
    throw new UsageError(`there is no analysis ${given}; see new-releases analyse list`);
  if (another === undefined) return analysis;
  const shown = analyses.slice(0, mostShown).map(({ id, title }) => `${id} (${title})`);
  const more = analyses.length > mostShown ? ' and others' : '';
  throw new UsageError(
    `${given} begins the ids of several analyses: ${shown.join(', ')}${more}; give more characters of one`,
  );
}
