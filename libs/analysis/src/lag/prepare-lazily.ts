import type { Refusal } from '../refusal.js';
import type { WeeklySeries } from '../series/weekly-series.js';
import { prepareSeries, type PrepareSeriesOptions } from './prepare-series.js';
import type { PreparedSeries } from './prepared-series.js';

/** A series that is prepared when it is asked for, and at most once each way. */
export interface LazySeries {
  /** As the test of its trend decides. */
  own: PreparedSeries;
  /** By changes from week to week. */
  getDifferenced: () => PreparedSeries;
}

/** Prepares a series as its own test decides, and the other way when that is asked for. */
export function prepareLazily(series: WeeklySeries, options: PrepareSeriesOptions): LazySeries | Refusal {
  const own = prepareSeries(series, options);
  if ('outcome' in own) return own;
  let differenced = own.filter.isDifferenced ? own : undefined;
  return {
    own,
    getDifferenced: () => {
      if (differenced === undefined) {
        const other = prepareSeries(series, { ...options, trend: 'difference' });
        differenced = 'outcome' in other ? own : other;
      }
      return differenced;
    },
  };
}
