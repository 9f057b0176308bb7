/** What a purge deletes. */
export interface PurgeOptions {
  /** ISO time: albums last listed before it, with all that hangs on them, and older history; null for everything, the user's own sales included. */
  before: string | null;
}

/** Rows that a purge deleted. */
export interface PurgeOutcome {
  albums: number;
  tracks: number;
  artists: number;
  rejected: number;
  runs: number;
  /** Rows of sales; 0 unless everything was to go. */
  sales: number;
  /** Kept analyses; 0 unless everything was to go. */
  analyses: number;
}

/** When to rewrite the file. */
export interface CompactOptions {
  /** Only where at least this share of it is free. @default 0 */
  leastFreeShare?: number;
}
