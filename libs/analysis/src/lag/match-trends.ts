import type { LazySeries } from './prepare-lazily.js';
import type { PreparedSeries } from './prepared-series.js';

/**
 * Two series in a form in which they may be compared: where one of them wanders, both by their changes from week to week, for
 * a wandering series finds likeness in anything that is slow.
 */
export function matchTrends(releases: LazySeries, sales: LazySeries): [PreparedSeries, PreparedSeries] {
  const wanders = releases.own.filter.isDifferenced || sales.own.filter.isDifferenced;
  return wanders ? [releases.getDifferenced(), sales.getDifferenced()] : [releases.own, sales.own];
}
