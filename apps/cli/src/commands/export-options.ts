import type { GivenFilter } from '../options/parse-filter.js';

/** What can be exported; named here, for the help must not load the store. */
export type ExportedName =
  | ('albums' | 'tracks' | 'artists' | 'runs')
  | ('album_versions' | 'artist_versions' | 'album_placements')
  | ('sales' | 'sales_products' | 'sales_files');

export interface ExportOptions {
  format: 'csv' | 'ndjson' | 'json' | 'parquet';
  output?: string;
  filter?: GivenFilter[];
  updatedSince?: string;
  asOf?: string;
  sort?: string;
  fields?: string;
  limit?: number;
  bom: boolean;
  json: boolean;
}
