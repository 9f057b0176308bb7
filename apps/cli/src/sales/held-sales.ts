import type { BrokenWeeks } from './find-broken-weeks.js';

/** What a store holds of sales after an import: sales that went into another store than the one that is looked at are missed nowhere else. */
export interface HeldSales {
  /** Of the store's file. */
  readonly path: string;
  readonly rows: number;
  readonly products: number;
  /** What no analysis can use of the file that was imported, and what to do; null where there is nothing. */
  readonly noWholeWeek: (BrokenWeeks & { readonly advice: string }) | null;
}
