import type { SalesCounts, SalesFileRecord } from '@new-releases/storage';

/** What became of an import. */
export type ImportOutcome =
  /** These bytes were imported before. */
  | { readonly kind: 'known'; readonly file: SalesFileRecord }
  /** Nothing was imported, because of bad lines. */
  | { readonly kind: 'refused'; readonly goodLines: number; readonly badLines: number }
  /** Nothing was to be imported. */
  | {
      readonly kind: 'checked';
      readonly counts: SalesCounts;
      readonly badLines: number;
      readonly keepValid: boolean;
    }
  | { readonly kind: 'imported'; readonly file: SalesFileRecord; readonly badLines: number };
