import { differ } from '../statistics/differ.js';
import { filterByAutoregression } from '../statistics/filter-by-autoregression.js';
import { findDirections } from '../statistics/find-directions.js';
import { pickRows } from '../statistics/pick-rows.js';
import { multiply, subtract } from '../statistics/vectors.js';
import type { PreparedSeries } from './prepared-series.js';

/** Releases of some weeks before, as seen from sales. */
export interface IsolatedReleases {
  /** Weeks of sales that can be compared, as rows of the series of sales. */
  rows: Uint32Array;
  /** For each of these weeks what releases had that season, trend and past of sales do not account for. */
  values: Float64Array;
  /** Columns that were taken out, intercept included. */
  rank: number;
}

/** What one series of sales needs again and again when it is compared with many series of releases at many lags. */
export interface SalesCache {
  /** The series of releases that was filtered last, and what became of it. */
  filtered?: { releases: PreparedSeries; values: Float64Array };
  /** What the explanation of sales spans over rows without a gap, by the first row and their number. */
  bases: Map<string, Float64Array[]>;
}

/**
 * Releases `lag` weeks before, rid of their own season and trend, filtered as sales are, and rid of everything that foretold sales. By
 * Frisch, Waugh and Lovell, regressing sales' innovations on the result is the same as the whole regression of sales on their
 * season, trend, past and releases at once: generalised least squares with an autoregression as noise.
 * Source: Davidson and MacKinnon, Econometric Theory and Methods (2004), §2.4 and §7.8.
 * @param cache of these sales only
 */
export function isolateReleases(
  releases: PreparedSeries,
  sales: PreparedSeries,
  lag: number,
  cache: SalesCache = { bases: new Map() },
): IsolatedReleases {
  const shift = releases.firstWeek + lag - sales.firstWeek;
  const filtered = filterAsSales(releases, sales, cache);
  const { innovations } = sales;
  const rows = new Uint32Array(innovations.length);
  const values = new Float64Array(innovations.length);
  let count = 0;
  const end = Math.min(innovations.length, filtered.length + shift);
  for (let row = Math.max(0, shift); row < end; row++) {
    const value = filtered[row - shift] ?? Number.NaN;
    if (Number.isNaN(value) || Number.isNaN(innovations[row] ?? Number.NaN)) continue;
    rows[count] = row;
    values[count] = value;
    count++;
  }
  const isolated = { rows: rows.subarray(0, count), values: values.subarray(0, count) };
  const basis = getBasis(sales, isolated.rows, cache);
  for (const unit of basis) subtract(isolated.values, unit, multiply(unit, isolated.values));
  return { ...isolated, rank: basis.length };
}

function filterAsSales(releases: PreparedSeries, sales: PreparedSeries, cache: SalesCache): Float64Array {
  if (cache.filtered?.releases === releases) return cache.filtered.values;
  const { isDifferenced, coefficients } = sales.filter;
  const values = filterByAutoregression(isDifferenced ? differ(releases.rest) : releases.rest, coefficients);
  cache.filtered = { releases, values };
  return values;
}

function getBasis(sales: PreparedSeries, rows: Uint32Array, cache: SalesCache): Float64Array[] {
  const first = rows[0] ?? 0;
  const isWhole = rows.at(-1) === first + rows.length - 1;
  const key = `${sales.filter.isDifferenced} ${first} ${rows.length}`;
  const kept = isWhole ? cache.bases.get(key) : undefined;
  if (kept !== undefined) return kept;
  const columns = sales.design.map((column) => pickRows(column, rows));
  const basis = findDirections(columns, new Float64Array(rows.length)).map(({ unit }) => unit);
  if (isWhole) cache.bases.set(key, basis);
  return basis;
}
