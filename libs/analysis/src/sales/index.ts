// Entry point `@new-releases/analysis/sales`: reading files of sales, apart from the statistics.
export { describeRefusal } from './describe-refusal.js';
export type { DecimalSign } from './parse-amount.js';
export {
  linkColumns,
  readProductLinks,
  type LinkColumn,
  type ProductLinks,
  type ReadProductLinksOptions,
} from './read-product-links.js';
export {
  readSales,
  salesColumns,
  type ReadSalesOptions,
  type SalesBatch,
  type SalesColumn,
  type SalesFile,
} from './read-sales.js';
export type { SalesFault } from './sales-fault.js';
export { SalesFileError, type SalesOption } from './sales-file-error.js';
