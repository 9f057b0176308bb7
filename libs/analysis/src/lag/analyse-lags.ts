import { blameSeries } from '../blame-series.js';
import { checkOption } from '../check-option.js';
import { joinRefusals } from '../join-refusals.js';
import type { Refusal } from '../refusal.js';
import { alignWeeklySeries } from '../series/align-weekly-series.js';
import type { WeeklySeries } from '../series/weekly-series.js';
import { adjustPValues } from '../statistics/adjust-p-values.js';
import type { Random } from '../statistics/random.js';
import { bootstrapAtLag } from './bootstrap-at-lag.js';
import { checkOverlap } from './check-overlap.js';
import { computeSlope } from './compute-slope.js';
import { correlateLags } from './correlate-lags.js';
import { getCorrelationInterval } from './get-correlation-interval.js';
import { getMinimumWeeks } from './get-minimum-weeks.js';
import { getSlopeInterval } from './get-slope-interval.js';
import type { LagAnalysis, LagResult } from './lag-analysis.js';
import { matchTrends } from './match-trends.js';
import { prepareLazily } from './prepare-lazily.js';
import { readLagOptions, type LagOptions } from './read-lag-options.js';
import { warnOfOppositeSigns } from './warn-of-opposite-signs.js';

/** Two series, and how they are compared. */
export interface AnalyseLagsOptions extends LagOptions {
  /** What was released each week. */
  releases: WeeklySeries;
  /** What was sold each week. */
  sales: WeeklySeries;
  /** Intervals by resampling for the strongest lag. */
  bootstrap?: {
    random: Random;
    /** @default 999 */
    samples?: number;
  };
}

/**
 * Do sales move with releases, and how many weeks later? What season, trend and its own past foretell is taken out of each series, what is left is
 * correlated at every lag, and the p-values are corrected for the number of lags. That two series move together says nothing about
 * which moves which, nor about a third one that moves both.
 * @returns the analysis, or a refusal with its reason where the series are too short (`getMinimumWeeks`), have too many gaps, or
 * do not vary
 * @throws RangeError where an option or a series makes no sense
 */
export function analyseLags(options: AnalyseLagsOptions): LagAnalysis | Refusal {
  const { lags, season, alpha, correction } = readLagOptions(options);
  const samples = options.bootstrap?.samples ?? 999;
  checkOption('bootstrap.samples', Number.isInteger(samples) && samples >= 99, 'must be at least 99');
  const minimumWeeks = getMinimumWeeks(season, lags);
  const preparedReleases = prepareLazily(options.releases, { season, minimumWeeks, name: 'releases' });
  const preparedSales = prepareLazily(options.sales, { season, minimumWeeks, name: 'sales' });
  const ofSales = 'outcome' in preparedSales ? [blameSeries(preparedSales, 'sales')] : [];
  if ('outcome' in preparedReleases)
    return joinRefusals([blameSeries(preparedReleases, 'releases'), ...ofSales]);
  if ('outcome' in preparedSales) return blameSeries(preparedSales, 'sales');
  const [releases, sales] = matchTrends(preparedReleases, preparedSales);
  const refusal = checkOverlap(releases, sales, minimumWeeks);
  if (refusal !== undefined) return refusal;

  const correlations = correlateLags(releases, sales, lags);
  if ('outcome' in correlations) return correlations;
  const qValues = adjustPValues(
    correlations.map(({ pValue }) => pValue),
    correction,
  );
  const results = correlations.map((correlation, index): LagResult => ({
    ...correlation,
    interval: getCorrelationInterval(correlation, alpha),
    qValue: qValues[index] ?? 1,
  }));
  const found = results.filter(({ qValue }) => qValue <= alpha);
  const warning = warnOfOppositeSigns(found);
  const { lag } = results.reduce((best, result) => (result.pValue < best.pValue ? result : best));
  const slope = computeSlope(releases, sales, lag);
  const { weeks, leftOut } = alignWeeklySeries(options.releases, options.sales);
  return {
    outcome: 'analysed',
    lags: results,
    movesAtLags: found.map((result) => result.lag),
    strongest: {
      lag,
      slope: slope.slope,
      slopeInterval: getSlopeInterval(slope, alpha / results.length),
      slopeIntervalIfAlone: getSlopeInterval(slope, alpha),
      ...(options.bootstrap && {
        bootstrap: bootstrapAtLag(releases, sales, lag, { ...options.bootstrap, samples, alpha }),
      }),
    },
    ...(warning && { warning }),
    tests: results.length,
    alpha,
    correction,
    method: { releases: releases.method, sales: sales.method },
    overlap: { weeks, leftOut: { releases: leftOut.first, sales: leftOut.second } },
  };
}
