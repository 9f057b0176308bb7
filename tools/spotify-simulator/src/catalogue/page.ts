/** A page as Spotify writes it: all seven fields. */
export interface WrittenPage<T> {
  href: string;
  items: T[];
  limit: number;
  next: string | null;
  offset: number;
  previous: string | null;
  total: number;
}

export interface PageContent<T> {
  url: string;
  /** Parameters that every link repeats. */
  query: Readonly<Record<string, string>>;
  /** Comes last in links. */
  locale?: string | undefined;
  items: T[];
  offset: number;
  limit: number;
  total: number;
  /** null on the last page. */
  nextOffset: number | null;
}

/** Puts a page together, with its links. */
export function buildPage<T>({
  url,
  query,
  locale,
  items,
  offset,
  limit,
  ...rest
}: PageContent<T>): WrittenPage<T> {
  const link = (at: number): string => {
    const parameters = { ...query, offset: at, limit, ...(locale === undefined ? {} : { locale }) };
    const parts = Object.entries(parameters).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
    return `${url}?${parts.join('&')}`;
  };
  const { total, nextOffset } = rest;
  return {
    href: link(offset),
    items,
    limit,
    next: nextOffset === null ? null : link(nextOffset),
    offset,
    previous: offset > 0 ? link(Math.max(0, offset - limit)) : null,
    total,
  };
}
