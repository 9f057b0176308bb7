import type { WriteTransaction } from '../open/connect-prisma.js';

/** Adds the sales of products up anew. @param products JSON array of their names */
export async function refreshSalesProducts(tx: WriteTransaction, products: string): Promise<void> {
  await tx.$executeRaw`DELETE FROM sales_products WHERE product IN (SELECT value FROM jsonb_each(${products}))`;
  // The currency may be known from rows alone that a later file without revenue has replaced: they may come back.
  await tx.$executeRaw`
    INSERT INTO sales_products (product, regions, currency, time_zone, first_day, last_day, days, units, revenue)
    SELECT s.product, json_group_array(DISTINCT s.region ORDER BY s.region) FILTER (WHERE s.region <> ''),
      coalesce(max(f.currency), (SELECT max(e.currency) FROM replaced_sales r JOIN sales_files e ON e.id = r.file_id
        WHERE r.product = s.product)),
      max(f.time_zone), min(s.day), max(s.day), count(DISTINCT s.day), sum(s.units), sum(s.revenue)
    FROM sales s JOIN sales_files f ON f.id = s.file_id
    WHERE s.product IN (SELECT value FROM jsonb_each(${products}))
    GROUP BY s.product`;
}
