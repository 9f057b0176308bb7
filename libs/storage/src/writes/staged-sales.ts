import type { SalesCounts } from '../types/sales.js';

/** Numbers come as bigint by one connection, and as number by the other. */
interface CountsRow {
  rows: number | bigint;
  rowsNew: number | bigint | null;
  rowsUnchanged: number | bigint | null;
  firstDay: string | null;
  lastDay: string | null;
}

/** Compares the staged rows with those that count: by who imports them, and by who only wants to know. */
export const stagedSalesSql = `
  SELECT count(*) AS rows, sum(s.file_id IS NULL) AS rowsNew,
    sum(s.file_id IS NOT NULL AND s.units = g.units AND s.revenue IS g.revenue) AS rowsUnchanged,
    min(g.day) AS firstDay, max(g.day) AS lastDay
  FROM staged_sales g
  LEFT JOIN sales s ON s.product = g.product AND s.region = g.region AND s.day = g.day
  WHERE g.is_refused = 0`;

/** Makes counts of the one row that the statement gives. */
export function toSalesCounts(row: unknown): SalesCounts {
  const { rows, rowsNew, rowsUnchanged, firstDay, lastDay } = row as CountsRow;
  const counts = { rows: Number(rows), rowsNew: Number(rowsNew), rowsUnchanged: Number(rowsUnchanged) };
  return {
    ...counts,
    rowsReplaced: counts.rows - counts.rowsNew - counts.rowsUnchanged,
    firstDay,
    lastDay,
  };
}
