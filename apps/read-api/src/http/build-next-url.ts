/** The URL of the next page: the one that was asked for, with another cursor. */
export function buildNextUrl(url: string, cursor: string, publicUrl: string | null): string {
  // A query may hold question marks of its own.
  const start = url.indexOf('?');
  const path = start < 0 ? url : url.slice(0, start);
  const query = start < 0 ? '' : url.slice(start + 1);
  // What was not understood was refused, so the text can be taken as it is.
  const kept = query.split('&').filter((part) => part !== '' && !/^cursor(=|$)/.test(part));
  return `${publicUrl ?? ''}${path}?${[...kept, `cursor=${cursor}`].join('&')}`;
}
