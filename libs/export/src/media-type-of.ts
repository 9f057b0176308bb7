import { checkOption } from './check-option.js';
import { exportFormats, type ExportFormat } from './export-format.js';

const mediaTypes: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv',
  // Not registered, but what is sent and understood: https://github.com/ndjson/ndjson-spec
  ndjson: 'application/x-ndjson',
  json: 'application/json',
  parquet: 'application/vnd.apache.parquet',
};

/** The media type without parameters: `text/csv`. Text is UTF-8. */
export function mediaTypeOf(format: ExportFormat): string {
  checkOption('format', exportFormats.includes(format), `must be one of ${exportFormats.join(', ')}`);
  return mediaTypes[format];
}
