import type { WriteTransaction } from '../open/connect-prisma.js';
import type { RemovedSales } from '../types/sales.js';
import { refreshSalesProducts } from './refresh-sales-products.js';

/** Deletes a file and its rows. Where it had replaced rows, the latest of those that are left count again. */
export async function removeSalesFile(tx: WriteTransaction, id: number): Promise<RemovedSales | null> {
  const { salesFile } = await tx.models();
  if ((await salesFile.count({ where: { id } })) === 0) return null;
  const [touched] = await tx.$queryRaw<{ products: string }[]>`
    SELECT json_group_array(product) AS products FROM (
      SELECT product FROM sales WHERE file_id = ${id} UNION SELECT product FROM replaced_sales WHERE file_id = ${id})`;
  const products = touched?.products ?? '[]';
  await tx.$executeRaw`DELETE FROM replaced_sales WHERE file_id = ${id}`;
  // With max() alone SQLite takes the other columns from the row that has it: https://www.sqlite.org/lang_select.html#bareagg
  const rowsRestored = await tx.$executeRaw`
    UPDATE sales SET units = e.units, revenue = e.revenue, file_id = e.file_id
    FROM (
      SELECT r.product, r.region, r.day, r.units, r.revenue, max(r.file_id) AS file_id
      FROM sales s JOIN replaced_sales r ON r.product = s.product AND r.region = s.region AND r.day = s.day
      WHERE s.file_id = ${id} GROUP BY r.product, r.region, r.day) e
    WHERE sales.product = e.product AND sales.region = e.region AND sales.day = e.day`;
  if (rowsRestored > 0) {
    await tx.$executeRaw`
      DELETE FROM replaced_sales WHERE product IN (SELECT value FROM jsonb_each(${products})) AND EXISTS (
        SELECT 1 FROM sales s WHERE s.product = replaced_sales.product AND s.region = replaced_sales.region
          AND s.day = replaced_sales.day AND s.file_id = replaced_sales.file_id)`;
  }
  const rowsDeleted = await tx.$executeRaw`DELETE FROM sales WHERE file_id = ${id}`;
  await salesFile.delete({ where: { id } });
  await refreshSalesProducts(tx, products);
  return { rowsDeleted, rowsRestored };
}
