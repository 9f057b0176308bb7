import { resolveOptions, type IteratePagesOptions, type ResolvedOptions } from './iterate-pages-options.js';
import type { PageStep } from './page-step.js';
import { readPage } from './read-page.js';
import { createRequestWindow } from './request-window.js';

/**
 * Walks over a listing page by page, in order, asking by offset.
 *
 * The first page is asked for alone; once the total is known, up to `readAhead` further pages are in flight, but
 * never one beyond the total, the cap or `maxItems`. The walk ends at an absent `next` (unless `endsOnNullNext`
 * is false), an empty page, the cap, `maxItems` or a loop. Each step carries the cursor after its page.
 *
 * Throws a TypeError at once for a wrong option. The iterator rejects with what `fetchPage` rejected with, when it is
 * that page's turn, and with the signal's reason once that aborts. Whichever way it ends, requests still in
 * flight are aborted and awaited.
 *
 * Paging rules: https://developer.spotify.com/documentation/web-api/concepts/api-calls (Pagination), and what
 * was seen to happen: null elements, totals that move, pages that repeat.
 */
export function iteratePages<T>(options: IteratePagesOptions<T>): AsyncGenerator<PageStep<T>, void, void> {
  return walk(resolveOptions(options));
}

async function* walk<T>(options: ResolvedOptions<T>): AsyncGenerator<PageStep<T>, void, void> {
  const { signal, readAhead } = options;
  const bound = Math.min(options.maxItems, options.maxOffset);
  let cursor = options.cursor;
  if (cursor.done || cursor.offset >= bound) return;

  const requests = createRequestWindow(options.fetchPage, signal);
  let limit = options.limit;
  let plannedOffset = cursor.offset;

  const startNext = (): void => {
    const request = { offset: plannedOffset, limit: Math.min(limit, bound - plannedOffset) };
    requests.start(request);
    plannedOffset += request.limit;
  };
  const startAhead = (): void => {
    const end = Math.min(bound, cursor.total ?? 0);
    while (requests.size < readAhead && plannedOffset < end && !requests.hasFailed) startNext();
  };

  try {
    for (let isFirst = true; !cursor.done; isFirst = false) {
      signal?.throwIfAborted();
      if (requests.size === 0) startNext();
      const { request, page } = requests.take();
      // The total of a stored cursor may be old, so that even then the first page goes alone.
      if (!isFirst) startAhead();
      const answer = await page;
      signal?.throwIfAborted();

      const step = readPage(cursor, request, answer, options);
      cursor = step.cursor;
      if (!cursor.done) {
        // Where the server's pages are smaller than asked for, later requests ask for that much.
        limit = Math.min(limit, cursor.offset - request.offset);
        if ((requests.peek()?.offset ?? plannedOffset) !== cursor.offset) {
          requests.drop();
          plannedOffset = cursor.offset;
        }
        startAhead();
      }
      yield step;
    }
  } catch (error) {
    // An abort may surface as whatever fetchPage makes of it.
    signal?.throwIfAborted();
    throw error;
  } finally {
    await requests.close();
  }
}
