/** The pages. */
const pageNames = ['overview', 'releases', 'artists', 'labels', 'sales', 'relations', 'runs'] as const;

/** A page. */
export type PageName = (typeof pageNames)[number];

/** A place in the dashboard: all of it stands in the URL, so that it survives a reload and can be sent to others. */
export interface Route {
  /** Null: there is no such page. */
  readonly page: PageName | null;
  /** What the page is about, an artist's id say; null: the page itself. */
  readonly id: string | null;
  readonly params: URLSearchParams;
}

/** Reads the fragment of the URL, `#/artists/ID?from=2026-01-01`. */
export function parseRoute(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#\/?/, '').split(/\?(.*)/s);
  const [name = '', id = '', ...rest] = path.split('/');
  const page = name === '' ? 'overview' : (pageNames.find((one) => one === name) ?? null);
  const hasId = id !== '';
  const isKnown =
    page !== null && rest.length === 0 && !(hasId && ['overview', 'releases', 'sales'].includes(page));
  return {
    page: isKnown ? page : null,
    id: hasId ? decode(id) : null,
    params: new URLSearchParams(search),
  };
}

/** What a link to a place holds. */
export function buildHref(page: PageName, id: string | null = null, params = new URLSearchParams()): string {
  const path = `${page === 'overview' ? '' : page}${id === null ? '' : `/${encodeURIComponent(id)}`}`;
  const query = params.toString();
  return `#/${path}${query === '' ? '' : `?${query}`}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
