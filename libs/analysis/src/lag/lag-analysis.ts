import type { LeftOut } from '../series/align-weekly-series.js';
import type { Correction } from '../statistics/adjust-p-values.js';
import type { BootstrapIntervals } from './bootstrap-at-lag.js';
import type { LagCorrelation } from './correlate-at-lag.js';
import type { Interval } from './interval.js';
import type { SeriesMethod } from './prepared-series.js';
import type { LagWarning } from './warn-of-opposite-signs.js';

/** One lag of an analysis. */
export interface LagResult extends LagCorrelation {
  /** Of the correlation at this lag alone, as if it had been the only one tried. */
  interval: Interval;
  /** p-value corrected for everything tried in the analysis. */
  qValue: number;
}

/** The lag with the smallest p-value. It is one of many that were tried, and so looks better than it is. */
export interface StrongestLag {
  lag: number;
  /** Units of sales that go with one unit of releases, beyond what season, trend and past foretold. */
  slope: number;
  /** Interval of the slope that allows for the lag having been picked from all that were tried. Report this one. */
  slopeInterval: Interval;
  /** Interval that would hold if this lag had been the only one tried, fixed beforehand. */
  slopeIntervalIfAlone: Interval;
  /** By resampling, as if the lag had been fixed beforehand; only where asked for. */
  bootstrap?: BootstrapIntervals;
}

/** Whether sales move with releases, and how many weeks later. */
export interface LagAnalysis {
  outcome: 'analysed';
  lags: LagResult[];
  /** Lags with a q-value of at most alpha; empty is the honest answer most of the time. */
  movesAtLags: number[];
  strongest: StrongestLag;
  /** What lets `movesAtLags` and `strongest` be misread; only where there is something. */
  warning?: LagWarning;
  /** How many tests the correction was made for. */
  tests: number;
  alpha: number;
  correction: Correction;
  method: { releases: SeriesMethod; sales: SeriesMethod };
  /** Weeks that both have, and those of one that the other lacks. */
  overlap: { weeks: number; leftOut: { releases: LeftOut; sales: LeftOut } };
}
