import type { Page } from '@new-releases/spotify-types';
import type { Call } from '../open-call.js';
import { failContract } from './fail-contract.js';
import { isRecord } from './is-record.js';

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}

function isLink(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}

/**
 * Reads one page: `items` must be an array, whatever it holds; other fields of a wrong type are left out.
 * @throws ContractError
 */
export function readPage<T>(value: { items: (T | null)[] } | undefined, call: Call): Page<T> {
  const page: unknown = value;
  if (!isRecord(page) || !Array.isArray(page.items)) return failContract('the page has no items', call);
  const { href, limit, next, offset, previous, total } = page;
  return {
    items: page.items as (T | null)[],
    ...(isLink(href) ? { href } : {}),
    ...(isCount(limit) ? { limit } : {}),
    ...(isLink(next) ? { next } : {}),
    ...(isCount(offset) ? { offset } : {}),
    ...(isLink(previous) ? { previous } : {}),
    ...(isCount(total) ? { total } : {}),
  };
}
