/** Limits of a query. */
export interface TimeLimit {
  /** Gives up with a CatalogueTimeoutError after so many milliseconds. @default none */
  readonly timeLimitMs?: number;
}
