import type { Driver } from '../open/open-driver.js';
import type { ProductLinkRecord } from '../types/sales.js';
import { productLinkNameSql } from './product-link-name.js';

type Row = Omit<ProductLinkRecord, 'hasSales' | 'isKnown'> & { hasSales: number; isKnown: number };

/** Reads what products are tied to, and how much of it the store knows. */
export function listProductLinks(driver: Driver): ProductLinkRecord[] {
  const rows = driver
    .prepare<[], Row>(
      `SELECT l.product, l.kind, l.link_id AS id, ${productLinkNameSql} AS name,
        CASE l.kind
          WHEN 'label' THEN EXISTS (SELECT 1 FROM albums WHERE albums.label = l.link_id)
          WHEN 'genre' THEN 0
          ELSE ${productLinkNameSql} IS NOT NULL END AS isKnown,
        EXISTS (SELECT 1 FROM sales_products p WHERE p.product = l.product) AS hasSales
      FROM product_links l ORDER BY l.product, l.kind, l.link_id`,
    )
    .all();
  // No index tells who is of a genre, so all are read once.
  const genres = rows.some(({ kind }) => kind === 'genre') ? readGenres(driver) : new Set<string>();
  return rows.map((row) => ({
    ...row,
    isKnown: row.kind === 'genre' ? genres.has(row.id) : row.isKnown === 1,
    hasSales: row.hasSales === 1,
  }));
}

function readGenres(driver: Driver): Set<string> {
  const sql = 'SELECT DISTINCT g.value FROM artists, json_each(artists.genres) g';
  return new Set(driver.prepare<[], string>(sql).pluck().all());
}
