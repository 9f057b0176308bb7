/** What a store holds of sales after an import: sales that went into another store than the one that is looked at are missed nowhere else. */
export interface HeldSales {
  /** Of the store's file. */
  readonly path: string;
  readonly rows: number;
  readonly products: number;
}
