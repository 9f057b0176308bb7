/**
 * Where a walk over a listing stands after a page. Plain JSON: store it in the transaction that stores the
 * page's rows, hand it to `iteratePages` later, and the walk goes on with exactly the rest.
 */
export interface PageCursor {
  /** Offset of the next request: the first position of the listing that was not read yet. */
  readonly offset: number;
  /** True when the walk is over; a walk from such a cursor makes no request. */
  readonly done: boolean;
  /** The listing's size as the last page reported it, null while no page has. */
  readonly total: number | null;
  /** Pages read so far. */
  readonly pages: number;
  /** Elements read so far, nulls included. Taken as `offset` when absent. */
  readonly seen?: number;
  /** The ids read last, oldest first, at most 200 (or one page, where pages are longer). */
  readonly lastIds?: readonly string[];
  /** How many of `lastIds`, counted from their end, are the last page's. */
  readonly lastPageIds?: number;
}

/** The cursor of a walk that has not begun. */
export const startCursor: PageCursor = Object.freeze({ offset: 0, done: false, total: null, pages: 0 });
