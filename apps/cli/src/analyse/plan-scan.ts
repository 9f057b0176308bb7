import type { AnalyseScanOptions } from '../commands/analyse-options.js';
import { countOf } from '../output/count-of.js';
import { UsageError } from '../usage-error.js';
import { capitalise } from './describe-names.js';
import type { PlannedAnalysis } from './keep-analysis.js';
import { readReleases, readSales } from './read-named-series.js';
import type { SeriesSource } from './series-source.js';
import { toLagParameters } from './to-parameters.js';
import { noSales, refuseSales } from './unknown-names.js';

/** What `analyse scan` is to compute. @throws UsageError where the store does not know a product */
export function planScan(options: AnalyseScanOptions, source: SeriesSource): PlannedAnalysis {
  const products = source.listProducts();
  const wanted = options.product ?? products.map(({ product }) => product);
  if (wanted.length === 0) throw new UsageError(`the store ${noSales}`);
  const sales = [...new Set(wanted)].flatMap((product) => {
    const known = products.find((one) => one.product === product);
    if (known === undefined) throw refuseSales(source, { product, region: null, measure: options.measure });
    const regions = options.regions === 'each' && known.regions.length > 0 ? known.regions : [null];
    return regions.map((region) => readSales(source, { product, region, measure: options.measure }));
  });
  const names = [...new Set(options.by)].flatMap((by) => source.listReleases(by, options.count, options.top));
  const releases = readReleases(source, names);
  if (releases.length === 0) throw new UsageError(`the store has no releases by ${options.by.join(', ')}`);
  const inputs = { releases, sales, events: [] };
  const title = `${capitalise(options.measure)} of ${countOf(sales.length, 'series', 'series')} of sales and ${options.count} by ${options.by.join(', ')} (${releases.length} series)`;
  return {
    title: options.title ?? title,
    request: { kind: 'scan', seed: options.seed, parameters: toLagParameters(options, inputs) },
    inputs,
    dataVersion: source.inputsVersion,
  };
}
