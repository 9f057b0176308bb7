/** A narrower search than the query alone. */
export interface SearchPart {
  /** Tells the part's cursor from the query's own. */
  readonly label: string;
  /** Added to the query. */
  readonly suffix: string;
  /** The market to ask in instead of the run's, or null. */
  readonly market: string | null;
}

/**
 * Reads one part that a search is split by: `2026` or `1990-1999` is a `year:` filter, two capital letters are a
 * market, anything else is added to the query as it stands. `genre:` does not filter albums, so it splits nothing.
 */
export function parseSearchPart(text: string): SearchPart {
  if (/^[A-Z]{2}$/.test(text)) return { label: ` @${text}`, suffix: '', market: text };
  const suffix = /^\d{4}(-\d{4})?$/.test(text) ? ` year:${text}` : ` ${text}`;
  return { label: suffix, suffix, market: null };
}
