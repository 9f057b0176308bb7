import { UsageError } from '../usage-error.js';
import { noReleases, noSales } from './unknown-names.js';
import type { SeriesSource } from './series-source.js';

/**
 * Whether a store has what an analysis is made of: somebody who tried the demo, or imported into another store, is told which one this is.
 * @param wanted whether releases of the store are needed
 * @throws UsageError where sales or releases are missing
 */
export function checkData(
  source: Pick<SeriesSource, 'listProducts' | 'findReleases'>,
  path: string,
  wanted: { releases: boolean },
): void {
  const missing = [
    ...(wanted.releases && source.findReleases({ by: 'all', key: 'all', measure: 'releases' }) === null
      ? [noReleases]
      : []),
    ...(source.listProducts().length === 0 ? [noSales] : []),
  ];
  if (missing.length > 0)
    throw new UsageError(`the store ${path} ${missing.join(', and ')}. DATABASE_URL names another store`);
}
