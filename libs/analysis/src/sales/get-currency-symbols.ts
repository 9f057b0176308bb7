import { SalesFileError } from './sales-file-error.js';

/**
 * What amounts in a currency are marked by: its code first, then its signs, such as `US$` and `$`.
 * @param currency ISO 4217
 * @throws SalesFileError where there is no such currency
 */
export function getCurrencySymbols(currency: string): string[] {
  if (!Intl.supportedValuesOf('currency').includes(currency)) {
    throw new SalesFileError(
      `cannot have the currency ${JSON.stringify(currency)}: give a code of ISO 4217, such as EUR`,
      'currency',
    );
  }
  const signs = (['symbol', 'narrowSymbol'] as const).map((currencyDisplay) => {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay });
    return format.formatToParts(0).find(({ type }) => type === 'currency')?.value ?? currency;
  });
  return [...new Set([currency, ...signs])];
}
