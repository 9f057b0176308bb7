import type { ReleasesName, SalesName, WeeklySeries } from '@new-releases/analysis';
import { UsageError } from '../usage-error.js';
import { describeReleases } from './describe-names.js';
import type { ChosenBy, SeriesSource } from './series-source.js';
import { refuseReleases, refuseSales } from './unknown-names.js';

/** Series of releases with their names. @throws UsageError where the store does not know one */
export function readReleases(
  source: SeriesSource,
  names: readonly ReleasesName[],
): { name: ReleasesName; series: WeeklySeries }[] {
  const found = source.readReleases(names);
  return names.map((name, place) => {
    const series = found[place] ?? null;
    if (series === null) throw new UsageError(`the store knows no ${describeReleases(name)}`);
    return { name, series };
  });
}

/** A series of sales with its name, and the currency of revenue. @throws UsageError where the store does not know it */
export function readSales(
  source: SeriesSource,
  name: SalesName,
): { name: SalesName; series: WeeklySeries; currency: string | null } {
  const found = source.readSales(name);
  if (found === null) throw refuseSales(source, name);
  return { name, ...found };
}

/** What releases are chosen by, with its name. @throws UsageError where the store knows no album of it */
export function readChosen(source: SeriesSource, by: ChosenBy, key: string): { key: string; name: string } {
  const chosen = source.findChosen(by, key);
  if (chosen === null) throw refuseReleases(source, by, key);
  return { ...chosen };
}
