/** Formats that rows can be written in. */
export const exportFormats = ['csv', 'ndjson', 'json', 'parquet'] as const;

/** One of `exportFormats`. */
export type ExportFormat = (typeof exportFormats)[number];
