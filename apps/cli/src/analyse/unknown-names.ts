import type { SalesName } from '@new-releases/analysis';
import { describeKnown, findKnownInstead } from '@new-releases/storage/catalogue';
import { UsageError } from '../usage-error.js';
import { describeSales } from './describe-names.js';
import type { SeriesSource } from './series-source.js';

/** What a store lacks, and the command that brings it. */
export const noReleases = 'has no releases yet (new-releases extract)';
export const noSales = 'has no sales yet (new-releases sales import FILE.csv --time-zone NAME)';

/** Names among which near ones are looked for: of artists and labels the most frequent. */
const most = 5000;

/** No releases of a label, an artist or the like: tells what is near. */
export function refuseReleases(source: SeriesSource, by: string, key: string): UsageError {
  const known = source.listReleases(by, 'releases', most);
  return new UsageError(
    `the store knows no releases of ${by.replaceAll('_', ' ')} ${JSON.stringify(key)}; ${describeKnown(findKnownInstead(key, known), `it ${noReleases}`)}`,
  );
}

/** No sales of a product, or none of its region: tells what is near. Where they are counted otherwise, tells that. */
export function refuseSales(source: SeriesSource, name: SalesName): UsageError {
  const { product, region, measure } = name;
  const other = measure === 'units' ? 'revenue' : 'units';
  if (source.readSales({ ...name, measure: other }) !== null) {
    const where = region === null ? '' : ` in ${region}`;
    return new UsageError(`${product}${where} has ${other}, no ${measure}; give --measure ${other}`);
  }
  const products = source.listProducts();
  const known = products.find((one) => one.product === product);
  const describe = (wanted: string, names: readonly string[], none: string) =>
    describeKnown(
      findKnownInstead(
        wanted,
        names.map((one) => ({ key: one, name: one })),
      ),
      none,
    );
  const instead =
    known === undefined || region === null
      ? describe(
          product,
          products.map((one) => one.product),
          `it ${noSales}`,
        )
      : describe(region, known.regions, 'this product has no regions');
  return new UsageError(`the store knows no ${describeSales(name)}; ${instead}`);
}
