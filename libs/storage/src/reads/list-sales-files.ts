import type { Driver } from '../open/open-driver.js';
import type { SalesFileRecord } from '../types/sales.js';

const columns = `id, sha256, name, imported_at AS importedAt, time_zone AS timeZone, currency, absent_days AS absentDays,
  first_day AS firstDay, last_day AS lastDay, rows, rows_new AS rowsNew, rows_replaced AS rowsReplaced,
  rows_unchanged AS rowsUnchanged, rows_refused AS rowsRefused, options,
  (SELECT count(*) FROM sales s WHERE s.file_id = f.id) AS rowsCounting`;

type Row = Omit<SalesFileRecord, 'options'> & { options: string };

/** Reads the files of sales, newest first. */
export function listSalesFiles(driver: Driver): SalesFileRecord[] {
  return driver.prepare<[], Row>(`SELECT ${columns} FROM sales_files f ORDER BY id DESC`).all().map(toRecord);
}

/** Finds the file of these bytes. */
export function findSalesFile(driver: Driver, sha256: string): SalesFileRecord | null {
  const row = driver
    .prepare<[string], Row>(`SELECT ${columns} FROM sales_files f WHERE sha256 = ?`)
    .get(sha256);
  return row === undefined ? null : toRecord(row);
}

function toRecord(row: Row): SalesFileRecord {
  return { ...row, options: JSON.parse(row.options) as Record<string, unknown> };
}
