import { formatCsv, formatJson, formatNdjson, type ExportFormat } from '@new-releases/export';
import type { ExportTable } from './open-table.js';

/** How the text is to be written. */
export interface TextOptions {
  readonly format: Exclude<ExportFormat, 'parquet'>;
  readonly byteOrderMark: boolean;
}

/** A table as CSV, NDJSON or JSON, in chunks. */
export function formatTableText(
  table: ExportTable,
  { format, byteOrderMark }: TextOptions,
): Generator<string, void> {
  if (table.kind === 'flat') return formatCsv(table.columns, table.rows, { byteOrderMark });
  return format === 'json' ? formatJson(table.rows) : formatNdjson(table.rows);
}
