import type { ListQuery } from './list-query.js';

/** Lengths of a period. */
export const periods = ['day', 'week', 'month'] as const;

/** A length of a period; weeks begin on Monday (ISO 8601). */
export type Period = (typeof periods)[number];

/** What the albums of a period may be told apart by. */
export const groupings = ['album_type', 'label', 'source'] as const;

/** What albums are told apart by. */
export type Grouping = (typeof groupings)[number];

/** Which albums to count, and how. */
export interface SummaryQuery {
  /** Of albums; its sort and fields do not matter. */
  readonly albums: Pick<ListQuery, 'resource' | 'filters'>;
  readonly period: Period;
  /** Null: all together. */
  readonly groupBy: Grouping | null;
}

/** Counts of a period, and of one value where it is told apart. */
export interface SummaryRow {
  /** First day of the period; null: the release date is unknown, or tells less than a period of this length. */
  readonly period: string | null;
  /** Value that the albums share; null: not known, or not told apart. */
  readonly group: string | null;
  readonly albums: number;
  /** Sum of `total_tracks`. */
  readonly tracks: number;
  /** Artists whose first release of all in the store is among the albums. */
  readonly newArtists: number;
}
