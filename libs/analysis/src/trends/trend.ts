import type { ReleaseCoverage } from '@new-releases/storage/catalogue';
import type { TrendQuery } from './trend-query.js';

/** A period of a series. */
export interface TrendPoint {
  /** First day of the period, `YYYY-MM-DD`. */
  readonly start: string;
  /** Null where no listing can have shown the releases of the period, or nothing is known of them: not the same as 0. */
  readonly value: number | null;
  /** Whether a listing was completed in the period, or within 14 days after it. */
  readonly observed: boolean;
  /**
   * Whether the period is known in part only: the last, unfinished one, what lies at the edge of a gap, and where reading albums tells
   * what is counted, one of which a release waits to be read.
   */
  readonly isPartial: boolean;
}

/** A series over time, gaps included. */
export interface TrendSeries {
  readonly key: string;
  /** For people; null where the store knows none. */
  readonly name: string | null;
  readonly points: readonly TrendPoint[];
}

/** How far a trend can be trusted. */
export interface TrendCoverage extends ReleaseCoverage {
  /** Completed listings that can have shown releases of the range. */
  readonly listings: number;
  /** Those of them that ended at the last offset that Spotify answers, so that they showed a part. */
  readonly cappedListings: number;
}

/** Series over the same periods. */
export interface Trend extends Pick<TrendQuery, 'by' | 'measure' | 'period'> {
  /** First and last day of the periods; null: no listing has covered a day that was asked for. */
  readonly range: { readonly from: string; readonly to: string } | null;
  readonly series: readonly TrendSeries[];
  readonly coverage: TrendCoverage;
}
