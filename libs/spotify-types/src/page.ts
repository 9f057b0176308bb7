/**
 * One page of a list, as far as it can be relied on: only `items` is sure to be there, and a place in it
 * may be null. `total` may be untrue, `next` may be null early or set on the last page.
 */
export interface Page<T> {
  href?: string | null;
  items: (T | null)[];
  limit?: number;
  next?: string | null;
  offset?: number;
  previous?: string | null;
  total?: number;
}
