import type { Catalogue } from '@new-releases/storage/catalogue';
import { buildTrendSeries } from './build-trend-series.js';
import { describeCoverage } from './describe-coverage.js';
import type { TrendQuery } from './trend-query.js';
import type { Trend } from './trend.js';

/** Reads releases over time from the store; null where it has never had such a key. */
export function readTrend(catalogue: Pick<Catalogue, 'countReleases'>, query: TrendQuery): Trend | null {
  const { by, measure, period } = query;
  const found = catalogue.countReleases({ ...query, newArtists: measure === 'new_artists' });
  if (found === null) return null;
  return {
    by,
    measure,
    period,
    range: found.range,
    series: buildTrendSeries(found, query),
    coverage: describeCoverage(found),
  };
}
