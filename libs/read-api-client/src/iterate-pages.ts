import type { ReadApiRequest, Send } from './create-sender.js';
import { ReadApiError } from './errors/read-api-error.js';
import { readNextSearch } from './read-next-search.js';
import type { AnyPage } from './types.js';

/**
 * Goes from page to page.
 * @throws ReadApiError where a page fails, is none, or leads elsewhere or back to one that was there already
 */
export async function* iteratePages(
  send: Send,
  request: ReadApiRequest,
): AsyncGenerator<AnyPage, void, undefined> {
  const { path, parts } = request;
  const pathname = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(parts[name])),
  );
  const seen = new Set<string>();
  let search: string | undefined;
  for (;;) {
    const answer = await send({ ...request, search });
    const page = checkPage(answer?.body, path);
    yield page;
    const { next } = page.page;
    if (next === null) return;
    search = readNextSearch(next, { path, pathname });
    if (seen.has(search)) {
      throw new ReadApiError('page.next leads back to an earlier page', { path, code: 'loop' });
    }
    seen.add(search);
  }
}

function checkPage(body: unknown, path: string): AnyPage {
  const { data, page } = (body ?? {}) as { data?: unknown; page?: { next?: unknown } | null };
  const next = page?.next;
  if (Array.isArray(data) && (next === null || typeof next === 'string')) return body as AnyPage;
  throw new ReadApiError('answered with something that is no page', { path, code: 'unexpected-answer' });
}
