import { iteratePages } from './iterate-pages.js';
import type { IteratePagesOptions } from './iterate-pages-options.js';

/**
 * Walks over a listing item by item, without the nulls; see `iteratePages`, whose options and errors it has. Items
 * that the listing repeats are handed out again.
 */
export async function* iterateItems<T>(options: IteratePagesOptions<T>): AsyncGenerator<T, void, void> {
  for await (const { items } of iteratePages(options)) yield* items;
}
