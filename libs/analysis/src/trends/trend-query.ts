import type { ReleaseDimension, ReleasePeriod } from '@new-releases/storage/catalogue';

/** What can be told of releases over time. */
export const trendMeasures = [
  'releases',
  'tracks',
  'mean_duration_ms',
  'new_artists',
  'explicit_share',
] as const;

/** What is told of releases over time. */
export type TrendMeasure = (typeof trendMeasures)[number];

/** Which releases to tell of, and what. */
export interface TrendQuery {
  readonly by: ReleaseDimension;
  /** Null: all values that there are; labels and artists must be named. */
  readonly keys: readonly string[] | null;
  readonly measure: TrendMeasure;
  readonly period: ReleasePeriod;
  /** Null: a year of weeks, or 91 days, before the last. */
  readonly from: string | null;
  /** Null: the last that a listing has covered. */
  readonly to: string | null;
}
