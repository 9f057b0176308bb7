import { iterateItems } from './iterate-items.js';
import type { IteratePagesOptions } from './iterate-pages-options.js';

/** Reads a listing whole; for listings that are known to be short. See `iterateItems`. */
export async function collectItems<T>(options: IteratePagesOptions<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of iterateItems(options)) items.push(item);
  return items;
}
