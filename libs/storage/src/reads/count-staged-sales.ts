import type { Driver } from '../open/open-driver.js';
import type { SalesCounts } from '../types/sales.js';
import { stagedSalesSql, toSalesCounts } from '../writes/staged-sales.js';

/** Tells what importing the staged rows would come to. */
export function countStagedSales(driver: Driver): SalesCounts {
  return toSalesCounts(driver.prepare(stagedSalesSql).get());
}
