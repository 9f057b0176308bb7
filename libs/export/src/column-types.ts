import type { ExportColumnType } from './export-column.js';

/** What a cell of each type has to be, as the end of a complaint. */
export const columnTypes: Readonly<Record<ExportColumnType, string>> = {
  string: 'must be text',
  integer: 'must be a whole number within 2^53, or a bigint within 64 bits',
  number: 'must be a finite number',
  boolean: 'must be true, false, 1 or 0',
  date: 'must be a day as YYYY-MM-DD',
  datetime: 'must be a time as YYYY-MM-DDThh:mm:ss with Z or an offset',
  object: 'must be the text of a JSON object',
  array: 'must be the text of a JSON array',
};
