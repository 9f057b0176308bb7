import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import { checkRowLength } from './check-row-length.js';
import { columnTypes } from './column-types.js';
import { createParquetConverter } from './create-parquet-converter.js';
import { createParquetSchema } from './create-parquet-schema.js';
import type { ExportColumn, ExportRow } from './export-column.js';
import { InvalidCellError } from './invalid-cell-error.js';
import type { ParquetSink } from './parquet-sink.js';

export interface EncodeParquetOptions {
  readonly columns: readonly ExportColumn[];
  readonly rows: Iterable<ExportRow>;
  readonly rowGroupSize: number;
  readonly signal: AbortSignal | null;
}

/** What was written. */
export interface ParquetSummary {
  readonly rows: number;
  readonly bytes: number;
}

/** Writes rows to the sink, a row group at a time, which is all that is held in memory. */
export async function encodeParquet(
  { columns, rows, rowGroupSize, signal }: EncodeParquetOptions,
  sink: ParquetSink,
): Promise<ParquetSummary> {
  const bytes = new ByteWriter();
  const schema = createParquetSchema(columns);
  const writer = new ParquetWriter({
    writer: bytes,
    schema: schema.map(leaveJsonAlone),
    createdBy: '@new-releases/export',
  });
  const group = columns.map((column) => ({
    ...column,
    convert: createParquetConverter(column.type),
    values: new Array<unknown>(rowGroupSize),
  }));
  let count = 0;
  let filled = 0;

  signal?.throwIfAborted();
  for (const row of rows) {
    checkRowLength(row, columns.length, count);
    let i = 0;
    for (const { name, type, nullable, convert, values } of group) {
      const value = row[i];
      const converted = value === null && nullable ? null : convert(value);
      if (converted === undefined) throw new InvalidCellError(count + 1, name, value, columnTypes[type]);
      values[filled] = converted;
      i += 1;
    }
    count += 1;
    filled += 1;
    if (filled === rowGroupSize) await writeGroup();
  }
  if (filled > 0) await writeGroup();
  writer.schema = schema;
  await writer.finish();
  await handOut();
  return { rows: count, bytes: bytes.offset };

  async function writeGroup(): Promise<void> {
    await writer.write({
      columnData: group.map(({ name, type, values }) => ({
        name,
        data: filled === values.length ? values : values.slice(0, filled),
        // The least and the greatest JSON text say nothing, and would stand in the footer at full length.
        statistics: !isJson(type),
      })),
      rowGroupSize: filled,
    });
    filled = 0;
    await handOut();
  }

  async function handOut(): Promise<void> {
    // A copy, for the buffer is used again.
    const chunk = bytes.getBytes().slice();
    bytes.index = 0;
    await sink.write(chunk);
    signal?.throwIfAborted();
  }
}

function isJson(type: ExportColumn['type']): boolean {
  return type === 'object' || type === 'array';
}

/**
 * The older annotation would have hyparquet-writer serialise the JSON text once more, as a string. So it gets to see it
 * only when it writes the footer.
 */
function leaveJsonAlone(element: SchemaElement): SchemaElement {
  if (element.converted_type !== 'JSON') return element;
  const { name, type, repetition_type, logical_type } = element;
  return { name, type, repetition_type, logical_type } as SchemaElement;
}
