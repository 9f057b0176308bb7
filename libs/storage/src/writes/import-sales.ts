import { StoreError } from '../errors/store-error.js';
import type { WriteTransaction } from '../open/connect-prisma.js';
import type { NewSalesFile, SalesFileRecord } from '../types/sales.js';
import { refreshSalesProducts } from './refresh-sales-products.js';
import { stagedSalesSql, toSalesCounts } from './staged-sales.js';
import type { WriteContext } from './write-context.js';

/** Makes the staged rows those that count. What they replace is kept aside, so that the file can be removed again. */
export async function importSales(
  tx: WriteTransaction,
  { path, changedAt }: WriteContext,
  file: NewSalesFile,
): Promise<SalesFileRecord> {
  const [row] = await tx.$queryRawUnsafe<unknown[]>(stagedSalesSql);
  const { firstDay, lastDay, rows, rowsNew, rowsReplaced, rowsUnchanged } = toSalesCounts(row);
  if (firstDay === null || lastDay === null)
    throw new StoreError(`No sales are staged to be imported into ${path}.`, { path });
  const counts = { rows, rowsNew, rowsReplaced, rowsUnchanged };
  const times = { importedAt: changedAt, firstDay, lastDay };
  const { salesFile } = await tx.models();
  const { id } = await salesFile.create({
    data: { ...file, ...times, ...counts, options: JSON.stringify(file.options) },
  });
  await tx.$executeRaw`
    INSERT INTO replaced_sales (product, region, day, units, revenue, file_id)
    SELECT s.product, s.region, s.day, s.units, s.revenue, s.file_id
    FROM staged_sales g JOIN sales s ON s.product = g.product AND s.region = g.region AND s.day = g.day
    WHERE g.is_refused = 0`;
  // By the key, so that its index grows at its end and not all over.
  await tx.$executeRaw`
    INSERT INTO sales (product, region, day, units, revenue, file_id)
    SELECT product, region, day, units, revenue, ${id} FROM staged_sales WHERE is_refused = 0
    ORDER BY product, region, day
    ON CONFLICT (product, region, day) DO UPDATE SET
      units = excluded.units, revenue = excluded.revenue, file_id = excluded.file_id`;
  const [touched] = await tx.$queryRaw<{ products: string }[]>`
    SELECT json_group_array(DISTINCT product) AS products FROM staged_sales WHERE is_refused = 0`;
  await refreshSalesProducts(tx, touched?.products ?? '[]');
  await tx.$executeRaw`DELETE FROM staged_sales`;
  return { ...file, id, ...times, ...counts, rowsCounting: rows };
}
