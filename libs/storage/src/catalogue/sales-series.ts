/** What can be told of sales over time. */
export const salesMeasures = ['units', 'revenue'] as const;

/** What is told of sales over time. */
export type SalesMeasure = (typeof salesMeasures)[number];

/** Lengths of a period of sales. */
export const salesPeriods = ['day', 'week'] as const;

/** A length of a period of sales; weeks begin on Monday (ISO 8601). */
export type SalesPeriod = (typeof salesPeriods)[number];

/** Which sales to tell over time, checked. */
export interface SalesSeriesQuery {
  readonly product: string;
  /** Null: all regions together. */
  readonly region: string | null;
  readonly measure: SalesMeasure;
  readonly period: SalesPeriod;
  /** First day; null: the first of which something is known. */
  readonly from: string | null;
  /** Last day; null: the last of which something is known. */
  readonly to: string | null;
}

/** Sales of a period. */
export interface SalesPoint {
  /** First day of the period. */
  readonly start: string;
  /** Sum of what is known; null where nothing is. */
  readonly value: number | null;
  /** Days of the period of which all regions that were asked for are known. */
  readonly daysKnown: number;
  /** Whether the value is of a part of the period, or of the regions, alone. */
  readonly isPartial: boolean;
}

/** Sales over time, gaps included. */
export interface SalesSeries extends Pick<SalesSeriesQuery, 'product' | 'region' | 'measure' | 'period'> {
  /** ISO 4217, of revenue; null for units. */
  readonly currency: string | null;
  readonly timeZone: string;
  /** From the first period to the last that hold a known day, within what was asked for. */
  readonly points: readonly SalesPoint[];
}
