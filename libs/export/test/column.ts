import type { ExportColumn, ExportColumnType } from '../src/index.js';

/** A nullable column, said to be what its name says. */
export function column(name: string, type: ExportColumnType = 'string', nullable = true): ExportColumn {
  return { name, type, nullable, description: `The ${name}.` };
}
