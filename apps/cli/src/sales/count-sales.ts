import { openCatalogue, parseListQuery } from '@new-releases/storage/catalogue';
import type { HeldSales } from './held-sales.js';

/** Counts what a store holds of sales. @param path of its file */
export function countSales(path: string): HeldSales {
  const catalogue = openCatalogue({ path });
  try {
    return {
      path,
      rows: catalogue.count(parseListQuery('sales', {})),
      products: catalogue.count(parseListQuery('sales_products', {})),
    };
  } finally {
    catalogue.close();
  }
}
