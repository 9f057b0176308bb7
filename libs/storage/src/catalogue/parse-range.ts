import { CatalogueQueryError } from '../errors/catalogue-query-error.js';
import { parseParameterValue } from './parse-parameter-value.js';

/** From when to when; null where it was left open. */
export interface ParsedRange {
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * Reads `from` and `to`, as days or times. Nothing lies between them the wrong way round, and an empty answer would say so of the data.
 * @throws CatalogueQueryError naming the one that is wrong
 */
export function parseRange(type: 'date' | 'datetime', given: { from?: unknown; to?: unknown }): ParsedRange {
  const parse = (name: 'from' | 'to') =>
    given[name] === undefined ? null : String(parseParameterValue(name, type, given[name]));
  const range = { from: parse('from'), to: parse('to') };
  if (range.from !== null && range.to !== null && range.from > range.to)
    throw new CatalogueQueryError('from', 'must not be after `to`');
  return range;
}
