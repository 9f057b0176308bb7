import type { Page } from '@new-releases/spotify-types';
import type { FetchPage, PageRequest } from './iterate-pages-options.js';

/** The page requests under way, in the order of their pages. */
export interface RequestWindow<T> {
  /** Requests whose pages were not taken yet. */
  readonly size: number;
  /** True once one of them has failed: the walk will end there, so that a later page would be asked for in vain. */
  readonly hasFailed: boolean;
  /** Sends a request, whose page comes after those under way. */
  start(request: PageRequest): void;
  /** Removes the first request. The promise rejects as `fetchPage` did. Throws when nothing is under way. */
  take(): { request: PageRequest; page: Promise<Page<T>> };
  /** The request that `take` would remove. */
  peek(): PageRequest | undefined;
  /** Aborts and forgets the requests that were not taken. */
  drop(): void;
  /** Aborts all requests, taken ones too, and resolves when the last of them has settled. Never rejects. */
  close(): Promise<void>;
}

interface RequestUnderWay<T> {
  readonly request: PageRequest;
  readonly page: Promise<Page<T>>;
  readonly controller: AbortController;
}

/** Creates a window that aborts its requests, with the signal's reason, when `signal` does. */
export function createRequestWindow<T>(
  fetchPage: FetchPage<T>,
  signal: AbortSignal | null,
): RequestWindow<T> {
  const waiting: RequestUnderWay<T>[] = [];
  const unsettled = new Set<RequestUnderWay<T>>();
  let hasFailed = false;

  const abortAll = (): void => {
    for (const { controller } of unsettled) controller.abort(signal?.reason);
  };
  // Not AbortSignal.any: a long-lived signal would gather one dependant per walk.
  signal?.addEventListener('abort', abortAll, { once: true });

  return {
    get size() {
      return waiting.length;
    },
    get hasFailed() {
      return hasFailed;
    },
    start(request) {
      const controller = new AbortController();
      const page = (async () => fetchPage({ ...request, signal: controller.signal }))();
      const underWay = { request, page, controller };
      waiting.push(underWay);
      unsettled.add(underWay);
      // A handler from the start: a page that fails before its turn is no unhandled rejection.
      page.then(
        () => unsettled.delete(underWay),
        () => {
          unsettled.delete(underWay);
          if (waiting.includes(underWay)) hasFailed = true;
        },
      );
    },
    take() {
      const first = waiting.shift();
      if (first === undefined) throw new RangeError('@new-releases/pagination: no request is under way');
      return { request: first.request, page: first.page };
    },
    peek() {
      return waiting[0]?.request;
    },
    drop() {
      for (const { controller } of waiting.splice(0)) controller.abort();
      hasFailed = false;
    },
    async close() {
      signal?.removeEventListener('abort', abortAll);
      waiting.length = 0;
      abortAll();
      await Promise.allSettled([...unsettled].map(({ page }) => page));
    },
  };
}
