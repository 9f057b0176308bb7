import { blameSeries } from '../blame-series.js';
import type { Refusal } from '../refusal.js';
import type { WeeklySeries } from '../series/weekly-series.js';
import { adjustPValues, type Correction } from '../statistics/adjust-p-values.js';
import { checkOverlap } from './check-overlap.js';
import { computeSlope, type Slope } from './compute-slope.js';
import type { LagCorrelation } from './correlate-at-lag.js';
import { correlateLags } from './correlate-lags.js';
import { getCorrelationInterval } from './get-correlation-interval.js';
import { getMinimumWeeks } from './get-minimum-weeks.js';
import { getSlopeInterval } from './get-slope-interval.js';
import type { Interval } from './interval.js';
import type { SalesCache } from './isolate-releases.js';
import { matchTrends } from './match-trends.js';
import { prepareLazily, type LazySeries } from './prepare-lazily.js';
import type { SeriesMethod } from './prepared-series.js';
import { readLagOptions, type LagOptions } from './read-lag-options.js';

/** A series with a name of the caller's. */
export interface NamedSeries {
  id: string;
  series: WeeklySeries;
}

/** Every series of releases is compared with every series of sales, or only such pairs as are asked for. */
export interface ScanPairsOptions extends LagOptions {
  releases: readonly NamedSeries[];
  sales: readonly NamedSeries[];
  /** Ids of the pairs to compare, chosen without looking at what comes of them: no others are tests. @default all */
  among?: readonly (readonly [releasesId: string, salesId: string])[];
}

/** How far a scan is; steps are series that were prepared, and series of sales that were compared with all releases. */
export interface ScanProgress {
  done: number;
  total: number;
}

/** A pair of a scan; the numbers are those of its strongest lag. */
export interface ScanPair extends LagCorrelation {
  releasesId: string;
  salesId: string;
  /** Corrected for all pairs and all lags of the scan. */
  qValue: number;
  /** All lags of the pair with a q-value of at most alpha; empty where the pair was not found to move together. */
  movesAtLags: number[];
  /** Units of sales per unit of releases. */
  slope: number;
  /** Of the level `intervalLevel`. */
  slopeInterval: Interval;
  /** Of the level `intervalLevel`. */
  correlationInterval: Interval;
}

/** A scan of many pairs. */
export interface ScanResult {
  /** Pairs that move together at one lag or more, by q-value, then by strength. */
  findings: ScanPair[];
  /** All pairs that were compared, found or not, in the same order. */
  tried: ScanPair[];
  /** How many these are. */
  pairs: number;
  /** Tests that the correction was made for: pairs times lags. */
  tests: number;
  /** Of all intervals; above 1 - alpha, for the findings were picked among all that was tried (false coverage rate). */
  intervalLevel: number;
  /** Series, or pairs, that could not be compared, with the reason. */
  refused: { releasesId?: string; salesId?: string; refusal: Refusal }[];
  alpha: number;
  correction: Correction;
  /** How each series was prepared, by id. */
  methods: { releases: Map<string, SeriesMethod>; sales: Map<string, SeriesMethod> };
}

/**
 * Compares every series of releases with every series of sales, or those pairs that are asked for, at every lag, as one analysis
 * with one correction over all of them.
 * A generator, so that the caller can show progress, let others work in between, or stop: it yields after each step and returns
 * the result. It keeps one number for each test, the strongest lag of each pair, and the series.
 * Source of the intervals: false coverage rate, Benjamini and Yekutieli, J. Am. Stat. Assoc. 100 (2005), 71-81.
 * @throws RangeError where an option or a series makes no sense
 */
export function* scanPairs(options: ScanPairsOptions): Generator<ScanProgress, ScanResult> {
  const { lags, season, alpha, correction } = readLagOptions(options);
  const minimumWeeks = getMinimumWeeks(season, lags);
  const refused: ScanResult['refused'] = [];
  const progress = { done: 0, total: options.releases.length + options.sales.length * 2 };
  const methods = { releases: new Map<string, SeriesMethod>(), sales: new Map<string, SeriesMethod>() };
  const prepared = { releases: [] as [string, LazySeries][], sales: [] as [string, LazySeries][] };
  for (const side of ['releases', 'sales'] as const) {
    for (const { id, series } of options[side]) {
      const ready = prepareLazily(series, { season, minimumWeeks, name: id });
      if ('outcome' in ready) {
        const refusal = blameSeries(ready, side);
        refused.push(side === 'releases' ? { releasesId: id, refusal } : { salesId: id, refusal });
      } else {
        prepared[side].push([id, ready]);
        methods[side].set(id, ready.own.method);
      }
      progress.done++;
      yield { ...progress };
    }
  }

  const width = lags.to - lags.from + 1;
  const among = options.among && new Set(options.among.map((ids) => JSON.stringify(ids)));
  const pairs: ComparedPair[] = [];
  const pValues = new Float64Array(prepared.releases.length * prepared.sales.length * width);
  // Refused series of sales are steps that need no doing.
  progress.total -= options.sales.length - prepared.sales.length;
  for (const [salesId, lazySales] of prepared.sales) {
    const cache: SalesCache = { bases: new Map() };
    for (const [releasesId, lazyReleases] of prepared.releases) {
      if (among?.has(JSON.stringify([releasesId, salesId])) === false) continue;
      const [releases, sales] = matchTrends(lazyReleases, lazySales);
      const correlations =
        checkOverlap(releases, sales, minimumWeeks) ?? correlateLags(releases, sales, lags, cache);
      if ('outcome' in correlations) {
        refused.push({ releasesId, salesId, refusal: correlations });
        continue;
      }
      correlations.forEach(({ pValue }, index) => (pValues[pairs.length * width + index] = pValue));
      const strongest = correlations.reduce((best, other) => (other.pValue < best.pValue ? other : best));
      const slope = computeSlope(releases, sales, strongest.lag, cache);
      pairs.push({ releasesId, salesId, strongest, slope });
    }
    progress.done++;
    yield { ...progress };
  }

  const tests = pairs.length * width;
  const qValues = adjustPValues(pValues.subarray(0, tests), correction);
  const judged = pairs.map((pair, index) => {
    const own = Array.from(qValues.subarray(index * width, (index + 1) * width));
    return {
      ...pair,
      qValue: own[pair.strongest.lag - lags.from] ?? 1,
      movesAtLags: own.flatMap((qValue, place) => (qValue <= alpha ? [lags.from + place] : [])),
    };
  });
  const found = judged.filter(({ movesAtLags }) => movesAtLags.length > 0).length;
  const intervalAlpha = tests === 0 ? alpha : (alpha * Math.max(1, found)) / tests;
  const tried = judged.map(({ strongest, slope, ...pair }): ScanPair => ({
    ...strongest,
    ...pair,
    slope: slope.slope,
    slopeInterval: getSlopeInterval(slope, intervalAlpha),
    correlationInterval: getCorrelationInterval(strongest, intervalAlpha),
  }));
  tried.sort((a, b) => a.qValue - b.qValue || Math.abs(b.correlation) - Math.abs(a.correlation));
  return {
    findings: tried.filter(({ movesAtLags }) => movesAtLags.length > 0),
    tried,
    pairs: pairs.length,
    tests,
    intervalLevel: 1 - intervalAlpha,
    refused,
    alpha,
    correction,
    methods,
  };
}

/** What is kept of a pair until all are compared. */
interface ComparedPair {
  releasesId: string;
  salesId: string;
  strongest: LagCorrelation;
  slope: Slope;
}
