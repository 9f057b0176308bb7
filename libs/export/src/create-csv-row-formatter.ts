import { checkRowLength } from './check-row-length.js';
import { columnTypes } from './column-types.js';
import type { ExportColumn, ExportColumnType, ExportRow } from './export-column.js';
import { formatCsvText } from './format-csv-text.js';
import { InvalidCellError } from './invalid-cell-error.js';
import { isInteger } from './is-integer.js';
import { toBoolean } from './to-boolean.js';

/** Returns undefined where the value is not of the type. */
type FormatCell = (value: unknown) => string | undefined;

const cellFormatters: Readonly<Record<ExportColumnType, FormatCell>> = {
  string: formatText,
  integer: formatInteger,
  number: formatNumber,
  boolean: formatBoolean,
  date: formatText,
  datetime: formatText,
  object: formatText,
  array: formatText,
};

/** Creates a function that makes a line, its end included, of a row. Throws an InvalidCellError where a value does not fit. */
export function createCsvRowFormatter(
  columns: readonly ExportColumn[],
): (row: ExportRow, index: number) => string {
  const width = columns.length;
  const cells = columns.map((column) => ({ ...column, format: cellFormatters[column.type] }));
  return (row, index) => {
    checkRowLength(row, width, index);
    let line = '';
    let i = 0;
    for (const cell of cells) {
      const value = row[i];
      if (i > 0) line += ',';
      i += 1;
      if (value === null && cell.nullable) continue;
      const text = cell.format(value);
      if (text === undefined) throw new InvalidCellError(index + 1, cell.name, value, columnTypes[cell.type]);
      line += text;
    }
    return `${line}\r\n`;
  };
}

function formatText(value: unknown): string | undefined {
  return typeof value === 'string' ? formatCsvText(value) : undefined;
}

function formatInteger(value: unknown): string | undefined {
  return isInteger(value) ? String(value) : undefined;
}

function formatNumber(value: unknown): string | undefined {
  return Number.isFinite(value) ? String(value) : undefined;
}

function formatBoolean(value: unknown): string | undefined {
  const boolean = toBoolean(value);
  return boolean === undefined ? undefined : String(boolean);
}
