import type { PageCursor } from '@new-releases/pagination';
import type { RunRecord, Store } from '@new-releases/storage';

/** Where a walk stands in the run that is gone on with; null where it was not begun, or all begins anew. */
export async function findPageCursor(
  store: Pick<Store, 'findCursor'>,
  resumed: RunRecord | null,
  walk: { readonly source: string; readonly partition: string },
): Promise<PageCursor | null> {
  if (resumed === null) return null;
  const stored = await store.findCursor({ runId: resumed.id, ...walk });
  return stored && (JSON.parse(stored.cursor) as PageCursor);
}

/** Whether nothing is left to ask of a walk: it came to the end, or to the first so many items that are wanted. */
export function isWalkOver(cursor: PageCursor | null, limit: number | null): boolean {
  return cursor !== null && (cursor.done || (limit !== null && cursor.offset >= limit));
}
