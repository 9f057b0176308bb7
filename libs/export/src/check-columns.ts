import { checkOption } from './check-option.js';
import { columnTypes } from './column-types.js';
import type { ExportColumn } from './export-column.js';

/** Throws a TypeError where the columns cannot make a table. */
export function checkColumns(columns: readonly ExportColumn[], option = 'columns'): void {
  checkOption(option, Array.isArray(columns) && columns.length > 0, 'must hold at least one column');
  const names = new Set<string>();
  for (const { name, type, nullable, description, format } of columns) {
    const shown = JSON.stringify(name);
    checkOption(option, typeof name === 'string' && name !== '', 'has a column without a name');
    checkOption(option, !names.has(name), `has the column ${shown} twice`);
    checkOption(option, Object.hasOwn(columnTypes, type), `has a column ${shown} of unknown type`);
    checkOption(option, typeof nullable === 'boolean', `does not say whether ${shown} is nullable`);
    checkOption(option, typeof description === 'string', `has a column ${shown} without a description`);
    checkOption(option, isFormatOf(type, format), `has a column ${shown} with a format of another type`);
    names.add(name);
  }
}

function isFormatOf(type: string, format: string | undefined): boolean {
  return format === undefined || (format === 'uri' && type === 'string');
}
