// Checked by the compiler (`typecheck`), never run.
import { expectTypeOf } from 'expect-type';
import {
  buildDataPackage,
  exportFormats,
  formatCsv,
  formatNdjson,
  mediaTypeOf,
  writeParquet,
  type DataPackage,
  type ExportColumn,
  type ExportFormat,
  type ParquetSummary,
} from '../src/index.js';

const column = { name: 'id', type: 'string', nullable: false, description: 'Spotify id' } as const;

expectTypeOf(formatCsv([column], [['a']])).toEqualTypeOf<Generator<string, void, void>>();
// @ts-expect-error -- a row is an array in the order of the columns
formatCsv([column], [{ id: 'a' }]);
// @ts-expect-error -- no such type
formatCsv([{ ...column, type: 'decimal' }], []);
// @ts-expect-error -- whether it is nullable has to be said
formatCsv([{ name: 'id', type: 'string', description: 'Spotify id' }], []);

// @ts-expect-error -- rows of JSON are text
formatNdjson([{ id: 'a' }]);

expectTypeOf(
  writeParquet({ columns: [column], rows: [], path: 'a.parquet' }),
).resolves.toEqualTypeOf<ParquetSummary>();
declare const takeText: (text: string) => void;
// @ts-expect-error -- a sink takes bytes
void writeParquet({ columns: [column], rows: [], sink: { write: takeText } });

expectTypeOf(exportFormats[0]).toExtend<ExportFormat>();
// @ts-expect-error -- no such format
mediaTypeOf('xlsx');
expectTypeOf(buildDataPackage).returns.toEqualTypeOf<DataPackage>();
expectTypeOf<string>().not.toExtend<ExportColumn['type']>();
