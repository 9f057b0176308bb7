import type { WeeklySeries } from '../series/weekly-series.js';

/** Which series of releases it is. */
export interface ReleasesName {
  /** What releases are told apart by: `all`, `label`, `artist`, `album_type`, ... */
  by: string;
  /** Value of that, such as the Spotify id of an artist. */
  key: string;
  /** The same in words. */
  name: string;
  /** What is counted: `releases`, `tracks`, ... */
  measure: string;
}

/** Which series of sales it is. */
export interface SalesName {
  product: string;
  /** Null: all regions together, or a product without any. */
  region: string | null;
  measure: 'units' | 'revenue';
}

/** A day on which something was released. */
export interface ReleaseEvent {
  /** `YYYY-MM-DD` */
  day: string;
  /** What was released; null where only the day is known. */
  name: string | null;
}

/** All that an analysis computes with, as it came out of the store. What a kind of analysis does not need is empty. */
export interface AnalysisInputs {
  releases: readonly { name: ReleasesName; series: WeeklySeries }[];
  sales: readonly {
    name: SalesName;
    series: WeeklySeries;
    /** ISO 4217, of revenue. Nothing is computed with it: it is kept for those who read the figures later. */
    currency?: string | null;
  }[];
  events: readonly ReleaseEvent[];
}
