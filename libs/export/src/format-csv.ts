import { checkColumns } from './check-columns.js';
import { checkOption } from './check-option.js';
import { checkRows } from './check-rows.js';
import { createCsvRowFormatter } from './create-csv-row-formatter.js';
import type { ExportColumn, ExportRow } from './export-column.js';
import { formatCsvText } from './format-csv-text.js';
import { streamChunks, type ChunkOptions } from './stream-chunks.js';

/** How CSV is written. */
export interface FormatCsvOptions extends ChunkOptions {
  /** Whether the first line names the columns. @default true */
  header?: boolean;
  /** Whether the text begins with U+FEFF, without which Excel takes UTF-8 for something else. @default false */
  byteOrderMark?: boolean;
}

/**
 * Rows as CSV (RFC 4180), in chunks of whole lines. The header comes before the first row is pulled. Throws a TypeError
 * for a wrong option at once, at its turn for a row that does not fit the columns, and what the rows throw as it is.
 */
export function formatCsv(
  columns: readonly ExportColumn[],
  rows: Iterable<ExportRow>,
  options: FormatCsvOptions = {},
): Generator<string, void, void> {
  const { header = true, byteOrderMark = false } = options;
  checkColumns(columns);
  checkRows(rows);
  checkOption('header', typeof header === 'boolean', 'must be true or false');
  checkOption('byteOrderMark', typeof byteOrderMark === 'boolean', 'must be true or false');
  const names = header ? `${columns.map(({ name }) => formatCsvText(name)).join(',')}\r\n` : '';
  return streamChunks({
    ...options,
    rows,
    head: `${byteOrderMark ? '\uFEFF' : ''}${names}`,
    formatRow: createCsvRowFormatter(columns),
    formatTail: () => '',
  });
}
