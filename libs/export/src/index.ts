export { buildDataPackage, type DataPackageOptions } from './build-data-package.js';
export type { DataResourceOptions } from './build-data-resource.js';
export type {
  DataPackage,
  DataPackageField,
  DataPackageLicense,
  DataPackageResource,
  DataPackageSource,
} from './data-package.js';
export type { ParquetSummary } from './encode-parquet.js';
export type { ExportColumn, ExportColumnType, ExportRow } from './export-column.js';
export { exportFormats, type ExportFormat } from './export-format.js';
export { fileExtensionOf } from './file-extension-of.js';
export { formatCsv, type FormatCsvOptions } from './format-csv.js';
export { formatJson } from './format-json.js';
export { formatNdjson } from './format-ndjson.js';
export { InvalidCellError } from './invalid-cell-error.js';
export { mediaTypeOf } from './media-type-of.js';
export type { ParquetSink } from './parquet-sink.js';
export type { ChunkOptions } from './stream-chunks.js';
export { writeParquet, type WriteParquetOptions } from './write-parquet.js';
