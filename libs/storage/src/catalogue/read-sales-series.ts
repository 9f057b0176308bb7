import { buildSalesPoints, type SilentFile } from './build-sales-points.js';
import type { Statements } from './create-statements.js';
import type { SalesSeries, SalesSeriesQuery } from './sales-series.js';
import { withinTime } from './within-time.js';

interface ProductRow {
  regions: string;
  currency: string | null;
  timeZone: string;
}

/** Reads the sales of a product, of one region or of all together; null where there are none. */
export function readSalesSeries(statements: Statements, query: SalesSeriesQuery): SalesSeries | null {
  const { product, region, measure, period } = query;
  const known = statements.get({
    sql: 'SELECT regions, currency, time_zone AS timeZone FROM sales_products WHERE product = ?',
    values: [product],
  }) as ProductRow | undefined;
  if (known === undefined) return null;
  const all = JSON.parse(known.regions) as string[];
  if (region !== null && !all.includes(region)) return null;
  const chosen = region === null ? '' : 'AND region = ?';
  const values = region === null ? [product] : [product, region];
  const rows = statements.all({
    sql: `SELECT region, day, ${measure} AS value FROM sales t WHERE product = ? ${chosen} AND ${withinTime('t')}`,
    values,
  }) as { region: string; day: string; value: number | null }[];
  // A file tells of the silent days of whatever it names, also where later files have replaced its rows.
  const silentFiles = statements.all({
    sql: `SELECT DISTINCT n.region, f.first_day AS firstDay, f.last_day AS lastDay FROM (
        SELECT region, file_id FROM sales WHERE product = ? ${chosen}
        UNION SELECT region, file_id FROM replaced_sales WHERE product = ? ${chosen}) n
      JOIN sales_files f ON f.id = n.file_id
      WHERE f.absent_days = 'zero' ${measure === 'revenue' ? 'AND f.currency IS NOT NULL' : ''}`,
    values: [...values, ...values],
  }) as SilentFile[];
  const regions = region === null ? (all.length === 0 ? [''] : all) : [region];
  return {
    product,
    region,
    measure,
    period,
    currency: measure === 'revenue' ? known.currency : null,
    timeZone: known.timeZone,
    points: buildSalesPoints({ ...query, regions, rows, silentFiles }),
  };
}
