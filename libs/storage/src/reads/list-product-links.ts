import type { Driver } from '../open/open-driver.js';
import type { ProductLinkRecord } from '../types/sales.js';
import { productLinkNameSql } from './product-link-name.js';

type Row = Omit<ProductLinkRecord, 'hasSales'> & { hasSales: number };

/** Reads what products are tied to, and how much of it the store knows. */
export function listProductLinks(driver: Driver): ProductLinkRecord[] {
  return driver
    .prepare<[], Row>(
      `SELECT l.product, l.kind, l.link_id AS id, ${productLinkNameSql} AS name,
        EXISTS (SELECT 1 FROM sales_products p WHERE p.product = l.product) AS hasSales
      FROM product_links l ORDER BY l.product, l.kind, l.link_id`,
    )
    .all()
    .map((row) => ({ ...row, hasSales: row.hasSales === 1 }));
}
