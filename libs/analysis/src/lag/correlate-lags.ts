import type { Refusal } from '../refusal.js';
import { correlateAtLag, type LagCorrelation } from './correlate-at-lag.js';
import type { SalesCache } from './isolate-releases.js';
import type { LagRange } from './lag-range.js';
import type { PreparedSeries } from './prepared-series.js';

/**
 * Correlates two series at every lag that was asked for.
 * @returns one correlation for each lag in order, or a refusal where at any of them too few weeks can be compared
 */
export function correlateLags(
  releases: PreparedSeries,
  sales: PreparedSeries,
  lags: LagRange,
  cache?: SalesCache,
): LagCorrelation[] | Refusal {
  const correlations: LagCorrelation[] = [];
  for (let lag = lags.from; lag <= lags.to; lag++) {
    const correlation = correlateAtLag(releases, sales, lag, cache);
    if ('outcome' in correlation) return correlation;
    correlations.push(correlation);
  }
  return correlations;
}
