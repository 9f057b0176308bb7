/** The URL of the next page: the one that was asked for, with another cursor. */
export function buildNextUrl(url: string, cursor: string, publicUrl: string | null): string {
  const [path = '', query = ''] = url.split('?', 2);
  // What was not understood was refused, so the text can be taken as it is.
  const kept = query.split('&').filter((part) => part !== '' && !/^cursor(=|$)/.test(part));
  return `${publicUrl ?? ''}${path}?${[...kept, `cursor=${cursor}`].join('&')}`;
}
