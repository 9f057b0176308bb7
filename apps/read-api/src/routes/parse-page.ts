import { CatalogueQueryError } from '@new-releases/storage/catalogue';

/** Rows of a page where nothing else is asked for. */
export const defaultLimit = 50;
/** Most rows of a page. */
export const mostLimit = 500;
/** Most rows of an export that is bounded. */
const mostRows = 1_000_000_000;

/** Reads `limit`. @throws CatalogueQueryError */
export function parseLimit(given: unknown): number {
  return parseWhole('limit', given, mostLimit) ?? defaultLimit;
}

/** Reads `limit` of an export, where there need be none. @throws CatalogueQueryError */
export function parseRowLimit(given: unknown): number | null {
  return parseWhole('limit', given, mostRows);
}

/** Reads `true` or `false`. @throws CatalogueQueryError */
export function parseFlag(name: string, given: unknown): boolean {
  if (given === undefined || given === 'false') return false;
  if (given === 'true') return true;
  throw new CatalogueQueryError(name, 'must be true or false');
}

function parseWhole(name: string, given: unknown, most: number): number | null {
  if (given === undefined) return null;
  if (Array.isArray(given)) throw new CatalogueQueryError(name, 'must be given once');
  const value = typeof given === 'string' && /^\d{1,10}$/.test(given) ? Number(given) : NaN;
  if (value >= 1 && value <= most) return value;
  throw new CatalogueQueryError(name, `must be a whole number from 1 to ${most}`);
}
