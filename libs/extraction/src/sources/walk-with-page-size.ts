import type { PageCursor } from '@new-releases/pagination';
import { BadRequestError } from '@new-releases/spotify-client';
import type { OperationId } from '@new-releases/spotify-types';
import { smallPage, type Capabilities } from '../access/create-capabilities.js';
import type { ListedPage } from './album-source.js';

/**
 * Walks with the largest page that the app is known, or hoped, to be allowed; where Spotify answers 400 "Invalid
 * limit", as it does to development apps above 10, goes on from the same place with small pages and remembers.
 *
 * @param walk a walk with this page size from this cursor
 */
export async function* walkWithPageSize(options: {
  operation: OperationId;
  capabilities: Pick<Capabilities, 'pageSize' | 'rememberPageSize'>;
  cursor: PageCursor | null;
  walk: (pageSize: number, cursor: PageCursor | null) => AsyncIterable<ListedPage>;
}): AsyncGenerator<ListedPage, void, void> {
  const { operation, capabilities, walk } = options;
  let cursor = options.cursor;
  const pageSize = capabilities.pageSize(operation);
  try {
    for await (const page of walk(pageSize, cursor)) {
      cursor = page.cursor;
      yield page;
    }
  } catch (error) {
    if (!(error instanceof BadRequestError) || !error.isInvalidLimit || pageSize <= smallPage) throw error;
    await capabilities.rememberPageSize(operation, smallPage, error.message);
    yield* walk(smallPage, cursor);
  }
}
