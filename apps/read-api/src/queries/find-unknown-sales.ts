import {
  type Catalogue,
  findKnownInstead,
  type KnownInstead,
  parseListQuery,
} from '@new-releases/storage/catalogue';

/** Products among which near ones are looked for. */
const mostProducts = 5000;

/** Which name of a question for sales the store does not know, and what it has instead. */
export interface UnknownSales {
  readonly parameter: 'product' | 'region';
  readonly instead: KnownInstead;
}

/** Tells what is near to a product of which no sales are known or, where some are, to a region of it. */
export function findUnknownSales(
  catalogue: Pick<Catalogue, 'listPage'>,
  { product, region }: { readonly product: string; readonly region: string | null },
): UnknownSales {
  const list = (parameters: Record<string, string>) =>
    catalogue
      .listPage(parseListQuery('sales_products', parameters), { limit: mostProducts })
      .rows.map((row) => JSON.parse(row) as { product: string; regions?: string[] });
  const toNames = (names: readonly string[]) => names.map((name) => ({ key: name, name }));
  const [known] = list({ product, fields: 'product,regions' });
  if (known !== undefined && region !== null)
    return { parameter: 'region', instead: findKnownInstead(region, toNames(known.regions ?? [])) };
  const names = list({ fields: 'product' }).map((row) => row.product);
  return { parameter: 'product', instead: findKnownInstead(product, toNames(names)) };
}
