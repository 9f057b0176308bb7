import { openCatalogue, parseListQuery } from '@new-releases/storage/catalogue';
import type { SalesFileRecord } from '@new-releases/storage';
import { adviseBrokenWeeks } from './advise-broken-weeks.js';
import { findBrokenWeeks } from './find-broken-weeks.js';
import type { HeldSales } from './held-sales.js';

/**
 * Counts what a store holds of sales, and tells what no analysis can use of a file.
 * @param path of the store's file
 * @param file that was imported, now or before; null where none was
 */
export function countSales(path: string, file: SalesFileRecord | null): HeldSales {
  const catalogue = openCatalogue({ path });
  try {
    const broken = file === null ? null : findBrokenWeeks(catalogue, file);
    return {
      path,
      rows: catalogue.count(parseListQuery('sales', {})),
      products: catalogue.count(parseListQuery('sales_products', {})),
      noWholeWeek:
        broken === null || file === null ? null : { ...broken, advice: adviseBrokenWeeks(broken, file.id) },
    };
  } finally {
    catalogue.close();
  }
}
