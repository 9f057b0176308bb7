/** What was taken out of a series before it was compared with others. */
export interface SeriesMethod {
  /** From the first known week to the last. */
  weeks: number;
  /** Weeks among them whose value is known. */
  knownWeeks: number;
  season: {
    /** Pairs of sine and cosine; 0 where the criterion found no smooth season, or none was to be taken out. */
    harmonics: number;
    /** The season was allowed to grow or shrink with time. */
    isGrowing: boolean;
    /** ISO weeks of the year round which something stands out every year beyond the smooth season, such as Christmas. */
    feasts: number[];
  };
  /** A straight line was taken out, or the changes from week to week were looked at instead of the values. */
  trend: 'linear' | 'difference';
  /** The test that decided about the trend: augmented Dickey-Fuller, 5 %. */
  unitRoot: { statistic: number; criticalValue: number };
  /** Past weeks that foretell a week; what they do not foretell is compared. */
  autoregressionOrder: number;
  /** Ljung and Box's p-value over ten weeks; a small one says that autocorrelation is left. */
  whiteness: number;
}

/** A series, and what its season, its trend and its own past make of it. */
export interface PreparedSeries {
  /** Number of the first week, see `getWeekNumber`. */
  firstWeek: number;
  /** The values without season and trend; NaN where unknown. */
  rest: Float64Array;
  /** What its past did not foretell either, in the units of the series; NaN where unknown. */
  innovations: Float64Array;
  /** The same by rank, see `computeNormalScores`. */
  scores: Float64Array;
  /** Autocorrelations of `scores` at lags 1 to 10. */
  autocorrelations: number[];
  /** How innovations are made of the rest: by changes from week to week or not, and what past weeks count. */
  filter: { isDifferenced: boolean; coefficients: Float64Array };
  /** What foretold the series, column by column, so that other series can be rid of it as well. */
  design: Float64Array[];
  /** Columns that season and trend took. */
  parameters: number;
  method: SeriesMethod;
}
