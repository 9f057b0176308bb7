import { createHash } from 'node:crypto';
import {
  CatalogueQueryError,
  type KeysetPosition,
  type ListQuery,
  resources,
} from '@new-releases/storage/catalogue';

const version = 1;

/** Makes text of where a page of a query ended. Callers are to give it back as it is. */
export function encodeCursor(query: ListQuery, position: KeysetPosition): string {
  return Buffer.from(JSON.stringify([version, fingerprint(query), ...position])).toString('base64url');
}

/**
 * Reads a cursor back.
 * @throws CatalogueQueryError where it is none of ours, or of another query or sort
 */
export function decodeCursor(query: ListQuery, cursor: unknown): KeysetPosition {
  const parts = typeof cursor === 'string' ? parse(cursor) : null;
  if (parts?.[0] !== version) throw new CatalogueQueryError('cursor', 'is none that was given out here');
  const [, of, ...position] = parts;
  if (of !== fingerprint(query)) {
    throw new CatalogueQueryError('cursor', 'belongs to another query or sort: start again without it');
  }
  if (!isPosition(query, position))
    throw new CatalogueQueryError('cursor', 'is none that was given out here');
  return position;
}

function parse(cursor: string): unknown[] | null {
  if (!/^[\w-]+$/.test(cursor)) return null;
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

/** What makes two queries the same walk: which rows in which order. Fields and limit may change on the way. */
function fingerprint({ resource, filters, sort, descending }: ListQuery): string {
  const text = JSON.stringify([resource, filters, sort, descending]);
  return createHash('sha256').update(text).digest('base64url').slice(0, 11);
}

function isPosition(query: ListQuery, position: unknown[]): position is (string | number | null)[] {
  const columns = resources[query.resource].sorts.find(({ name }) => name === query.sort)?.columns ?? [];
  return (
    position.length === columns.length &&
    columns.every(({ type, nullable }, index) => {
      const value = position[index];
      if (value === null) return nullable === true;
      return type === 'integer' ? Number.isSafeInteger(value) : typeof value === 'string';
    })
  );
}
