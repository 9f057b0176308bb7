import type { AnalysisInputs, ScanParameters, ScanTies } from '@new-releases/analysis';
import type { AnalyseScanOptions } from '../commands/analyse-options.js';
import { countOf } from '../output/count-of.js';
import { UsageError } from '../usage-error.js';
import { chooseTies } from './choose-ties.js';
import { capitalise } from './describe-names.js';
import type { PlannedAnalysis } from './keep-analysis.js';
import { joinNames } from './join-names.js';
import { nameAnalysis } from './name-analysis.js';
import { readReleases, readSales } from './read-named-series.js';
import type { KnownProduct, SeriesSource } from './series-source.js';
import { toLagParameters } from './to-parameters.js';
import { noSales, refuseSales } from './unknown-names.js';

/**
 * What `analyse scan` is to compute.
 * @throws UsageError where the store does not know a product, or with `--ties` has no ties
 */
export function planScan(options: AnalyseScanOptions, source: SeriesSource): PlannedAnalysis {
  const products = chooseProducts(options, source);
  return options.ties === true
    ? planTies(options, source, products)
    : planAll(options, source, readAllSales(options, source, products));
}

/** Series of sales, and what has none of the measure. */
interface ChosenSales {
  readonly sales: AnalysisInputs['sales'];
  readonly leftOut: NonNullable<ScanParameters['sales_left_out']>;
}

function planAll(options: AnalyseScanOptions, source: SeriesSource, chosen: ChosenSales): PlannedAnalysis {
  const names = [...new Set(options.by)].flatMap((by) => source.listReleases(by, options.count, options.top));
  const releases = readReleases(source, names);
  if (releases.length === 0) throw new UsageError(`the store has no releases by ${options.by.join(', ')}`);
  const by = `by ${options.by.join(', ')} (${releases.length} series)`;
  return plan(options, source, { releases, ...chosen }, by);
}

/** Only products that are tied to something take part. */
function planTies(
  options: AnalyseScanOptions,
  source: SeriesSource,
  products: readonly KnownProduct[],
): PlannedAnalysis {
  const { releases, leftOut, isTied } = chooseTies(source, products, options.count);
  const tied = products.filter(({ product }) => releases.some(({ name }) => isTied(product, name)));
  const loose = options.product && products.find((one) => !tied.includes(one));
  if (loose !== undefined) {
    throw new UsageError(
      `${loose.product} is tied to no artist or label that the store knows releases of: see new-releases sales map --show`,
    );
  }
  const { sales, leftOut: salesLeftOut } = readAllSales(options, source, tied);
  const pairs = sales.flatMap(({ name: { product } }, other) =>
    releases.flatMap(({ name }, one): ScanTies['pairs'] => (isTied(product, name) ? [[one, other]] : [])),
  );
  const by = `of what they are tied to (${countOf(pairs.length, 'pair')})`;
  return plan(options, source, { releases, sales, leftOut: salesLeftOut }, by, { pairs, left_out: leftOut });
}

function plan(
  options: AnalyseScanOptions,
  source: SeriesSource,
  { releases, sales, leftOut }: ChosenSales & Pick<AnalysisInputs, 'releases'>,
  by: string,
  ties?: ScanTies,
): PlannedAnalysis {
  const inputs = { releases, sales, events: [] };
  const parameters = {
    ...toLagParameters(options, inputs),
    ...(ties && { ties }),
    ...(leftOut.length > 0 && { sales_left_out: leftOut }),
  };
  const title = `${capitalise(options.measure)} of ${countOf(inputs.sales.length, 'series', 'series')} of sales and ${options.count} ${by}`;
  return {
    title: nameAnalysis(title, options, describeProducts(options)),
    request: { kind: 'scan', seed: options.seed, parameters },
    inputs,
    dataVersion: source.inputsVersion,
  };
}

/** The products, where not all were asked for, and whether their regions stand by themselves. */
function describeProducts({ product: named, regions }: AnalyseScanOptions): string[] {
  return [
    ...(named === undefined ? [] : [`only ${joinNames([...new Set(named)])}`]),
    ...(regions === 'each' ? ['each region by itself'] : []),
  ];
}

function chooseProducts(
  { product: named, measure }: AnalyseScanOptions,
  source: SeriesSource,
): KnownProduct[] {
  const products = source.listProducts();
  const wanted = named ?? products.map(({ product }) => product);
  if (wanted.length === 0) throw new UsageError(`the store ${noSales}`);
  return [...new Set(wanted)].map((product) => {
    const known = products.find((one) => one.product === product);
    if (known === undefined) throw refuseSales(source, { product, region: null, measure });
    return known;
  });
}

/** @throws UsageError where a product that was named has no sales of the measure, or none of all has */
function readAllSales(
  { measure, regions: how, product: named }: AnalyseScanOptions,
  source: SeriesSource,
  products: readonly KnownProduct[],
): ChosenSales {
  const names = products.flatMap(({ product, regions }) =>
    (how === 'each' && regions.length > 0 ? regions : [null]).map((region) => ({ product, region, measure })),
  );
  if (named !== undefined) return { sales: names.map((name) => readSales(source, name)), leftOut: [] };
  const read = names.map((name) => ({ name, found: source.readSales(name) }));
  const sales = read.flatMap(({ name, found }) => (found === null ? [] : [{ name, ...found }]));
  const [first] = names;
  if (sales.length === 0 && first !== undefined) throw refuseSales(source, first);
  const leftOut = read.flatMap(({ name: { product, region }, found }) =>
    found === null ? [{ product, region }] : [],
  );
  return { sales, leftOut };
}
