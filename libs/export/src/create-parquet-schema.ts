import type { SchemaElement } from 'hyparquet-writer';
import type { ExportColumn, ExportColumnType } from './export-column.js';

type Annotation = Omit<SchemaElement, 'name' | 'repetition_type'>;

// The older annotation and the newer one: readers know either.
const annotations: Readonly<Record<ExportColumnType, Annotation>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
  integer: { type: 'INT64' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } },
  datetime: {
    type: 'INT64',
    converted_type: 'TIMESTAMP_MILLIS',
    logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' },
  },
  object: { type: 'BYTE_ARRAY', converted_type: 'JSON', logical_type: { type: 'JSON' } },
  array: { type: 'BYTE_ARRAY', converted_type: 'JSON', logical_type: { type: 'JSON' } },
};

/** The Parquet schema of a table; the same whatever its rows are. */
export function createParquetSchema(columns: readonly ExportColumn[]): SchemaElement[] {
  return [
    { name: 'root', num_children: columns.length },
    ...columns.map(({ name, type, nullable }): SchemaElement => ({
      ...annotations[type],
      name,
      repetition_type: nullable ? 'OPTIONAL' : 'REQUIRED',
    })),
  ];
}
