/** What the cells of a column hold; see `ExportRow` for how each is given. */
export type ExportColumnType =
  'string' | 'integer' | 'number' | 'boolean' | 'date' | 'datetime' | 'object' | 'array';

/** What one column holds; the same in every format and in the data dictionary. */
export interface ExportColumn {
  readonly name: string;
  readonly type: ExportColumnType;
  readonly nullable: boolean;
  readonly description: string;
  /** Of text only. */
  readonly format?: 'uri';
}

/**
 * One row: values in the order of the columns. Of `string`, `date` (`YYYY-MM-DD`) and `datetime` (ISO 8601 with zone) the
 * text, of `integer` a number or bigint, of `number` a finite number, of `boolean` true, false, 1 or 0 (SQLite), of `object` and `array` their JSON text.
 * Null is absent; undefined is an error.
 */
export type ExportRow = readonly unknown[];
