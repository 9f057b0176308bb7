import type { SalesWriter } from '../types/sales.js';
import { importSales } from '../writes/import-sales.js';
import { removeSalesFile } from '../writes/remove-sales-file.js';
import { replaceProductLinks } from '../writes/replace-product-links.js';
import { stageSales } from '../writes/stage-sales.js';
import type { Write } from './write.js';

/** Binds the writing of sales. @param ways of writing: `change` is what readers are shown, `changeTies` the part of it that only scans of ties read */
export function createSalesWriter(ways: { write: Write; change: Write; changeTies: Write }): SalesWriter {
  const { write, change, changeTies } = ways;
  return {
    clearStagedSales: () => write('clear staged sales of', (tx) => tx.$executeRaw`DELETE FROM staged_sales`),
    stageSales: (rows, terms) =>
      rows.length === 0
        ? Promise.resolve({ refused: [], takenBack: 0 })
        : write('stage sales in', (tx) => stageSales(tx, rows, terms)),
    importSales: (file) => change('import sales into', (tx, context) => importSales(tx, context, file)),
    removeSalesFile: (id) => change('remove sales from', (tx) => removeSalesFile(tx, id)),
    replaceProductLinks: (links) =>
      changeTies('store the product mapping in', (tx) => replaceProductLinks(tx, links)),
  };
}
