import { CatalogueQueryError } from '../../errors/catalogue-query-error.js';
import type { CatalogueState } from '../catalogue.js';
import type { ListQuery } from '../list-query.js';

/**
 * Refuses a time of which nothing can be told: one that is still to come, and one before the store began to keep history.
 * @param nowMs clock, epoch milliseconds
 * @throws CatalogueQueryError naming `as_of`
 */
export function checkAsOf(
  { asOf }: Pick<ListQuery, 'asOf'>,
  { historySince }: Pick<CatalogueState, 'historySince'>,
  nowMs: number,
): void {
  if (asOf === undefined) return;
  if (Date.parse(asOf) > nowMs) throw new CatalogueQueryError('as_of', 'must not lie in the future');
  if (historySince === null) {
    throw new CatalogueQueryError('as_of', 'cannot be asked of this store, which keeps no history yet');
  }
  if (asOf < historySince) {
    throw new CatalogueQueryError(
      'as_of',
      `must not be before ${historySince}, when the history of this store begins`,
    );
  }
}
