import type { AnalyseLagsOptions } from '../commands/analyse-options.js';
import { capitalise, describeReleases, describeSales } from './describe-names.js';
import type { PlannedAnalysis } from './keep-analysis.js';
import { nameAnalysis } from './name-analysis.js';
import { readReleases, readSales } from './read-named-series.js';
import type { SeriesSource } from './series-source.js';
import { toLagParameters } from './to-parameters.js';
import { refuseReleases } from './unknown-names.js';

/** What `analyse lags` is to compute, of options that `checkLagReleases` has passed. @throws UsageError where the store does not know a series */
export function planLags(options: AnalyseLagsOptions, source: SeriesSource): PlannedAnalysis {
  const { by, count: measure, region = null, product } = options;
  const name = source.findReleases({ by, key: options.key ?? 'all', measure });
  if (name === null) throw refuseReleases(source, by, options.key ?? 'all');
  const releases = readReleases(source, [name]);
  const sales = readSales(source, { product, region, measure: options.measure });
  const inputs = { releases, sales: [sales], events: [] };
  return {
    title: nameAnalysis(`${capitalise(describeSales(sales.name))} and ${describeReleases(name)}`, options),
    request: { kind: 'lags', seed: options.seed, parameters: toLagParameters(options, inputs) },
    inputs,
    dataVersion: source.inputsVersion,
  };
}
