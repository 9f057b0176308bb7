import { checkColumns } from './check-columns.js';
import { checkOption } from './check-option.js';
import { checkRows } from './check-rows.js';
import { encodeParquet, type ParquetSummary } from './encode-parquet.js';
import type { ExportColumn, ExportRow } from './export-column.js';
import type { ParquetSink } from './parquet-sink.js';
import { writeWholeFile } from './write-whole-file.js';

/** What is written as Parquet, and where to. */
export interface WriteParquetOptions {
  columns: readonly ExportColumn[];
  rows: Iterable<ExportRow>;
  /** The file, in a folder that exists. Either this or `sink`. */
  path?: string;
  /** Takes the bytes instead of a file. */
  sink?: ParquetSink;
  /** Rows of a row group, which are held in memory. @default 20,000 */
  rowGroupSize?: number;
  /** Looked at between row groups; the promise rejects with its reason. */
  signal?: AbortSignal;
}

// Larger groups made the files no smaller and took more memory.
const defaultRowGroupSize = 20_000;

/**
 * Writes rows as a Parquet file, a row group at a time. A file appears under its name only when it is whole. Rejects with
 * a TypeError for a wrong option or a row that does not fit the columns, and with what the rows or the sink throw.
 */
export async function writeParquet(options: WriteParquetOptions): Promise<ParquetSummary> {
  const { columns, rows, path, sink, rowGroupSize = defaultRowGroupSize, signal = null } = options;
  checkColumns(columns);
  checkRows(rows);
  checkOption('path', path === undefined || (typeof path === 'string' && path !== ''), 'must be a path');
  checkOption('sink', sink === undefined || typeof sink.write === 'function', 'must have a function write');
  checkOption('path', (path === undefined) !== (sink === undefined), 'or sink must be given, and not both');
  checkOption(
    'rowGroupSize',
    Number.isSafeInteger(rowGroupSize) && rowGroupSize >= 1 && rowGroupSize <= mostRowsOfGroup,
    `must be a whole number from 1 to ${mostRowsOfGroup}`,
  );
  const table = { columns, rows, rowGroupSize, signal };
  if (sink !== undefined) return encodeParquet(table, sink);
  return writeWholeFile(path ?? '', (file) => encodeParquet(table, file));
}

const mostRowsOfGroup = 1_000_000;
