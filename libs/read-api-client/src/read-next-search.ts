import { ReadApiError } from './errors/read-api-error.js';

/**
 * Reads the query string of the next page out of `page.next`. Its origin is not looked at: behind a proxy it is the
 * public one, which need not be where this client was told to ask, and no other place is ever sent the key.
 * @param pathname of the page before, with its ids
 * @throws ReadApiError `foreign-next` where it leads to another path
 */
export function readNextSearch(next: string, { path, pathname }: { path: string; pathname: string }): string {
  const url = URL.canParse(next, 'http://relative') ? new URL(next, 'http://relative') : null;
  // A proxy may have put a path before ours.
  if (url !== null && url.search !== '' && decode(url.pathname).endsWith(decode(pathname)))
    return url.search.slice(1);
  throw new ReadApiError('page.next leads to another path', { path, code: 'foreign-next' });
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
