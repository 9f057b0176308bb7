import { wordsOf } from './names.js';

/** A search query taken apart: field filters and the words that remain. All in lower case. */
export interface ParsedQuery {
  words: string[];
  filters: ReadonlyMap<string, string>;
  /** From `year:2020` or `year:2020-2026`. */
  years: { from: number; to: number } | null;
}

/** The filters of Spotify's reference for GET /search. */
const filterNames = 'album|artist|track|year|upc|tag|isrc|genre';

/** Takes `tag:new year:2026 artist:"The National" love` apart; a filter's value reaches to the next filter or a quote's end. */
export function parseQuery(query: string): ParsedQuery {
  const filters = new Map<string, string>();
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${filterNames}):(?:"([^"]*)"|(\\S+))`, 'giu');
  const rest = query.replace(
    pattern,
    (_, name: string, quoted: string | undefined, plain: string | undefined) => {
      filters.set(name.toLowerCase(), (quoted ?? plain ?? '').toLowerCase());
      return ' ';
    },
  );
  const years = /^([0-9]{4})(?:-([0-9]{4}))?$/.exec(filters.get('year') ?? '');
  return {
    words: wordsOf(rest),
    filters,
    years: years === null ? null : { from: Number(years[1]), to: Number(years[2] ?? years[1]) },
  };
}
