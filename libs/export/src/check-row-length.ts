import type { ExportRow } from './export-column.js';

/** Throws a TypeError where a row has another number of cells than there are columns. `index` counts from 0. */
export function checkRowLength(row: ExportRow, width: number, index: number): void {
  if (row.length === width) return;
  throw new TypeError(`@new-releases/export: row ${index + 1} has ${row.length} cells for ${width} columns`);
}
