import type { Correction } from '../statistics/adjust-p-values.js';
import type { MethodStep } from './analysis-outcome.js';
import { methodSources } from './method-sources.js';

const names: Record<Correction, string> = {
  'benjamini-hochberg': 'Benjamini-Hochberg',
  'benjamini-yekutieli': 'Benjamini-Yekutieli',
};

/** How the number of tests was paid for. */
export function describeTests(correction: Correction, alpha: number, what: string): MethodStep {
  return {
    step: 'number of tests',
    choice: `${names[correction]} over ${what}, at ${toPercent(alpha)}`,
    source: methodSources[correction],
  };
}

/** A share in percent, without needless digits. */
export function toPercent(share: number): string {
  return `${Number((100 * share).toPrecision(6))} %`;
}
