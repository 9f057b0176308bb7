import type { Options } from 'csv-parse';

/** How files are taken apart: https://csv.js.org/parse/options/ */
export const csvOptions = {
  record_delimiter: ['\r\n', '\n', '\r'],
  // What is too short or too long is told with its line.
  relax_column_count: true,
  // A record may be called 12" single.
  relax_quotes: true,
  // What is longer is a quote that was never closed: it would hold the rest of the file.
  max_record_size: 1 << 20,
} as const satisfies Options;
