import { CatalogueQueryError } from '../errors/catalogue-query-error.js';
import { chooseOne } from './choose-one.js';
import type { QueryParameters } from './parse-list-query.js';
import { parseParameterValue } from './parse-parameter-value.js';
import { parseRange } from './parse-range.js';
import { type SalesSeriesQuery, salesMeasures, salesPeriods } from './sales-series.js';

/**
 * Checks what is asked of sales over time: `product`, and if need be `region`, `measure` (units if none is given), `period`
 * (week), `from` and `to`.
 * @throws CatalogueQueryError naming the first parameter that is unknown or wrong
 */
export function parseSalesSeriesQuery(parameters: QueryParameters): SalesSeriesQuery {
  const { product, region, measure, period, from, to, ...others } = parameters;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw new CatalogueQueryError(unknown, 'is no parameter here');
  if (product === undefined) throw new CatalogueQueryError('product', 'must be given');
  return {
    product: parseText('product', product),
    region: region === undefined ? null : parseText('region', region),
    measure: chooseOne('measure', salesMeasures, measure) ?? 'units',
    period: chooseOne('period', salesPeriods, period) ?? 'week',
    ...parseRange('date', { from, to }),
  };
}

function parseText(name: string, given: unknown): string {
  return String(parseParameterValue(name, 'string', given));
}
