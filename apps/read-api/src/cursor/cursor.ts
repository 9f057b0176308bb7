import { createHash } from 'node:crypto';
import {
  CatalogueQueryError,
  findResource,
  type KeysetPosition,
  type ListQuery,
} from '@new-releases/storage/catalogue';

const version = 1;

/** Makes text of where a page of a query ended. Callers are to give it back as it is. */
export function encodeCursor(query: ListQuery, position: KeysetPosition): string {
  return encodePosition(describeWalk(query), position);
}

/**
 * The same for any walk.
 * @param walk what makes two walks the same: which rows in which order
 */
export function encodePosition(walk: readonly unknown[], position: KeysetPosition): string {
  return Buffer.from(JSON.stringify([version, fingerprint(walk), ...position])).toString('base64url');
}

/**
 * Reads a cursor back.
 * @throws CatalogueQueryError where it is none of ours, or of another query or sort
 */
export function decodeCursor(query: ListQuery, cursor: unknown): KeysetPosition {
  return decodePosition(describeWalk(query), cursor, (position) => isPosition(query, position));
}

/**
 * The same for any walk.
 * @param isOfWalk whether such a position may have been given out
 */
export function decodePosition<Position extends KeysetPosition>(
  walk: readonly unknown[],
  cursor: unknown,
  isOfWalk: (position: readonly unknown[]) => position is Position,
): Position {
  const parts = typeof cursor === 'string' ? parse(cursor) : null;
  if (parts?.[0] !== version) throw new CatalogueQueryError('cursor', 'is none that was given out here');
  const [, of, ...position] = parts;
  if (of !== fingerprint(walk)) {
    throw new CatalogueQueryError('cursor', 'belongs to another query or sort: start again without it');
  }
  if (!isOfWalk(position)) throw new CatalogueQueryError('cursor', 'is none that was given out here');
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
function describeWalk({ resource, asOf, filters, sort, descending }: ListQuery): unknown[] {
  return [resource, filters, sort, descending, ...(asOf === undefined ? [] : [asOf])];
}

function fingerprint(walk: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(walk)).digest('base64url').slice(0, 11);
}

function isPosition(query: ListQuery, position: readonly unknown[]): position is KeysetPosition {
  const columns = findResource(query).sorts.find(({ name }) => name === query.sort)?.columns ?? [];
  return (
    position.length === columns.length &&
    columns.every(({ type, nullable }, index) => {
      const value = position[index];
      if (value === null) return nullable === true;
      return type === 'integer' ? Number.isSafeInteger(value) : typeof value === 'string';
    })
  );
}
