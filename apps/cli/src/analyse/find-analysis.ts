import type { Catalogue } from '@new-releases/storage/catalogue';
import { UsageError } from '../usage-error.js';
import type { StoredAnalysis } from './stored-analysis.js';

/** An analysis by its id, or by the first characters of it. @throws UsageError where there is none, or more than one */
export function findAnalysis(catalogue: Catalogue, beginning: string): StoredAnalysis {
  const [id, another] = catalogue.findAnalysisIds(beginning.trim().toLowerCase(), 2);
  const json = id === undefined || another !== undefined ? null : catalogue.findAnalysis(id);
  if (json === null || beginning.trim() === '') {
    throw new UsageError(
      `no single analysis begins with ${JSON.stringify(beginning)}; see new-releases analyse list`,
    );
  }
  return JSON.parse(json) as StoredAnalysis;
}
