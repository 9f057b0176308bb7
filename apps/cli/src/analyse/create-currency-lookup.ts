import type { Catalogue } from '@new-releases/storage/catalogue';

/** Tells the currency of a product's revenue, each product asked for once; null where the store knows none (any more). */
export function createCurrencyLookup(
  catalogue: Pick<Catalogue, 'readSalesSeries'>,
): (product: string) => string | null {
  const known = new Map<string, string | null>();
  return (product) => {
    const told = known.get(product);
    if (told !== undefined) return told;
    const whole = { region: null, measure: 'revenue', period: 'week', from: null, to: null } as const;
    const currency = catalogue.readSalesSeries({ product, ...whole })?.currency ?? null;
    known.set(product, currency);
    return currency;
  };
}
