import { blameSeries } from '../blame-series.js';
import type { Refusal } from '../refusal.js';
import { refuse } from '../refuse.js';
import type { AnalysisInputs } from './analysis-inputs.js';

/** Says that no week of a product is known whole, or undefined. @param sales a series that reaches into the weeks of the analysis */
export function refuseUnknownSales({ name, series }: AnalysisInputs['sales'][number]): Refusal | undefined {
  if (series.values.length === 0 || series.values.some((value) => value !== null)) return undefined;
  const { product, region, measure } = name;
  const where = region === null ? '' : ` in ${region}`;
  const message = `no week of the ${measure} of ${product}${where} is known whole, from Monday to Sunday`;
  return blameSeries(refuse('gaps', message), 'sales');
}
