import type { Catalogue } from '@new-releases/storage/catalogue';
import type { Refusal } from '../refusal.js';
import { findSpikes, type Spikes } from '../series/find-spikes.js';
import { getMonday } from '../series/get-monday.js';
import { earliestDay } from './earliest-day.js';
import { readTrend } from './read-trend.js';
import { toWeeklySeries } from './to-weekly-series.js';
import type { TrendQuery } from './trend-query.js';
import type { TrendCoverage } from './trend.js';

/** Spikes of a series, or why they were not looked for. */
export interface TrendSpikes {
  readonly spikes: Spikes | Refusal;
  readonly coverage: TrendCoverage;
}

/**
 * Looks for unusual weeks in the whole history of one series: `findSpikes` of what the store holds.
 * Null where the store has never had such a key.
 */
export function findTrendSpikes(
  catalogue: Pick<Catalogue, 'countReleases'>,
  { by, key, measure }: Pick<TrendQuery, 'by' | 'measure'> & { key: string },
): TrendSpikes | null {
  const trend = readTrend(catalogue, {
    by,
    keys: [key],
    measure,
    period: 'week',
    from: earliestDay,
    to: null,
  });
  if (trend === null) return null;
  const weeks = toWeeklySeries({ points: trend.series[0]?.points ?? [] });
  // Any Monday begins a series without a week, which is refused for being too short.
  const spikes = findSpikes(weeks ?? { firstWeek: getMonday(0), values: [] });
  return { spikes, coverage: trend.coverage };
}
