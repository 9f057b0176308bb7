import { toDay, toDayNumber, toMonday } from './calendar-days.js';
import type { SalesPeriod, SalesPoint } from './sales-series.js';

/** A file in whose span nothing was sold on days that it leaves out. */
export interface SilentFile {
  readonly region: string;
  readonly firstDay: string;
  readonly lastDay: string;
}

/** What points are made of. */
export interface BuildSalesPointsOptions {
  readonly period: SalesPeriod;
  /** First and last day wanted; null: all that are known. */
  readonly from: string | null;
  readonly to: string | null;
  /** What is added up. */
  readonly regions: readonly string[];
  /** Value null: the row does not tell. */
  readonly rows: readonly { readonly region: string; readonly day: string; readonly value: number | null }[];
  readonly silentFiles: readonly SilentFile[];
}

const weekDays = 7;

/**
 * Adds sales up by day or week. A day that is not known stays a gap; a period of which only a part is known is marked.
 * Weeks are whole, also where `from` or `to` lies within one.
 */
export function buildSalesPoints(options: BuildSalesPointsOptions): SalesPoint[] {
  const { period, regions, silentFiles } = options;
  const rows = options.rows.map(({ region, day, value }) => ({ region, day: toDayNumber(day), value }));
  const spans = silentFiles.map(({ region, firstDay, lastDay }) => ({
    region,
    first: toDayNumber(firstDay),
    last: toDayNumber(lastDay),
  }));
  const told = rows.filter(({ value }) => value !== null);
  const range = findRange(options, told, spans);
  if (range === null) return [];
  const byRegion = new Map(regions.map((region) => [region, new Map<number, number>()]));
  for (const { region, first, last } of spans) {
    for (let day = Math.max(first, range.first); day <= Math.min(last, range.last); day += 1)
      byRegion.get(region)?.set(day, 0);
  }
  // After the silent days: a row is more than silence, whichever file came later. One that does not tell is a gap: no 0.
  for (const { region, day, value } of rows) {
    if (value === null) byRegion.get(region)?.delete(day);
    else byRegion.get(region)?.set(day, value);
  }

  const length = period === 'week' ? weekDays : 1;
  const points: SalesPoint[] = [];
  for (let start = range.first; start <= range.last; start += length) {
    const values: number[] = [];
    let daysKnown = 0;
    for (let day = start; day < start + length; day += 1) {
      const before = values.length;
      for (const known of byRegion.values()) {
        const value = known.get(day);
        if (value !== undefined) values.push(value);
      }
      if (values.length - before === regions.length) daysKnown += 1;
    }
    points.push({
      start: toDay(start),
      value: values.length === 0 ? null : addUp(values),
      daysKnown,
      isPartial: values.length > 0 && daysKnown < length,
    });
  }
  return points;
}

/** Days from the first to the last that are known and wanted, in whole periods; null where there are none. */
function findRange(
  { period, from, to }: BuildSalesPointsOptions,
  rows: readonly { readonly day: number }[],
  spans: readonly { readonly first: number; readonly last: number }[],
): { first: number; last: number } | null {
  let first = from === null ? -Infinity : toDayNumber(from);
  let last = to === null ? Infinity : toDayNumber(to);
  let firstKnown = Infinity;
  let lastKnown = -Infinity;
  const see = (day: number): void => {
    firstKnown = Math.min(firstKnown, day);
    lastKnown = Math.max(lastKnown, day);
  };
  for (const { day } of rows) see(day);
  for (const span of spans) {
    see(span.first);
    see(span.last);
  }
  first = Math.max(first, firstKnown);
  last = Math.min(last, lastKnown);
  if (first > last) return null;
  if (period === 'day') return { first, last };
  return { first: toMonday(first), last: toMonday(last) + weekDays - 1 };
}

/** Sums of amounts such as 0.1 are off by less than what 15 digits show. */
function addUp(values: readonly number[]): number {
  return Number(values.reduce((sum, value) => sum + value, 0).toPrecision(15));
}
