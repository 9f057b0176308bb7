import type { PageCursor } from './page-cursor.js';

/** One page of a walk. */
export interface PageStep<T> {
  /** The page's elements without the nulls; ones that an earlier page had already are kept. */
  items: T[];
  /** The place of each item in the listing: offset of the page + index in it. As long as `items`. */
  positions: number[];
  /** Offset that was asked for. */
  offset: number;
  /** Elements that were null. */
  nulls: number;
  /** Items whose id an earlier page of this walk had, among the last 200 ids. */
  repeated: number;
  /** The listing's size as this page, or else the last one that said so, reported it. */
  total: number | null;
  /** What was odd about this page or the end of the walk; empty for most pages. */
  findings: PageFinding[];
  /** Where the walk stands after this page. */
  cursor: PageCursor;
}

/**
 * Something a reader of the listing should know:
 * - `foreign-next`: the page's `next` leads to another origin. It is never followed; the page is kept.
 * - `total-changed`: the listing's size is not what the page before said, so the listing moves.
 * - `cap-reached`: the walk ended at `maxOffset`; what lies behind it cannot be seen.
 * - `loop`: the listing repeats itself instead of going on; the walk ended.
 * - `short-page`: fewer elements than asked for, and yet the listing goes on.
 * - `total-mismatch`: the listing ended, and did not have as many elements as it said.
 */
export type PageFinding =
  | { kind: 'foreign-next'; next: string }
  | { kind: 'total-changed'; from: number; to: number }
  | { kind: 'cap-reached'; cap: number }
  | { kind: 'loop'; offset: number }
  | { kind: 'short-page'; expected: number; got: number }
  | { kind: 'total-mismatch'; total: number; seen: number };
