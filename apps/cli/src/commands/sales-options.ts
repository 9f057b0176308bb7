/** Columns as a file names them, by what they are for. */
type Columns<Key extends string> = Partial<Record<Key, string>>;

export interface JsonOption {
  json: boolean;
}

export interface ImportSalesOptions extends JsonOption {
  timeZone: string;
  currency?: string;
  columns?: Columns<'date' | 'product' | 'units' | 'revenue' | 'region'>;
  decimal?: ',' | '.';
  dateFormat: string;
  encoding?: string;
  delimiter?: string;
  absentDays: 'unknown' | 'zero';
  keepValid: boolean;
  dryRun: boolean;
  errors?: string;
}

export interface MapProductsOptions extends JsonOption {
  show: boolean;
  removeAll: boolean;
  columns?: Columns<'product' | 'kind' | 'id'>;
  encoding?: string;
  delimiter?: string;
}
