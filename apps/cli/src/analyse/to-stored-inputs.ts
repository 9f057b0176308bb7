import type { AnalysisInputs } from '@new-releases/analysis';
import type { StoredInputs } from './stored-analysis.js';

/** What is kept of the inputs: which they were, and the currency that revenue was in, for the product may be sold in another later. */
export function toStoredInputs({ releases, sales, events }: AnalysisInputs): StoredInputs {
  return {
    releases: releases.map(({ name }) => name),
    sales: sales.map(({ name, currency = null }) =>
      name.measure === 'revenue' ? { ...name, currency } : name,
    ),
    events: [...events],
  };
}
