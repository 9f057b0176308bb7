import type { PageCursor } from './page-cursor.js';

/** Tells whether a value, such as parsed JSON from a store, is a cursor that `iteratePages` accepts. */
export function isPageCursor(value: unknown): value is PageCursor {
  if (typeof value !== 'object' || value === null) return false;
  const cursor = value as Partial<Record<keyof PageCursor, unknown>>;
  return (
    isCount(cursor.offset) &&
    typeof cursor.done === 'boolean' &&
    (cursor.total === null || isCount(cursor.total)) &&
    isCount(cursor.pages) &&
    (cursor.seen === undefined || isCount(cursor.seen)) &&
    (cursor.lastIds === undefined || isStrings(cursor.lastIds)) &&
    (cursor.lastPageIds === undefined || isCount(cursor.lastPageIds))
  );
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isStrings(value: unknown): boolean {
  return Array.isArray(value) && value.every((element) => typeof element === 'string');
}
