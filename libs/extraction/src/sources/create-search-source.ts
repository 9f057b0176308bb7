import type { SpotifyClient } from '@new-releases/spotify-client';
import type { Capabilities } from '../access/create-capabilities.js';
import type { AlbumSource, ListedPage, SourceWalk } from './album-source.js';
import { parseSearchPart, type SearchPart } from './parse-search-part.js';
import { searchCap } from './search-cap.js';
import { walkListing } from './walk-listing.js';
import { walkWithPageSize } from './walk-with-page-size.js';

/** Albums of the past two weeks, as far as search shows them. */
export const defaultQuery = 'tag:new';

/**
 * Albums by search, each query a walk of its own. A query that reaches search's cap is walked again in parts,
 * where parts are given.
 *
 * @see https://developer.spotify.com/documentation/web-api/reference/search
 */
export function createSearchSource(options: {
  client: Pick<SpotifyClient, 'searchAlbums'>;
  capabilities: Pick<Capabilities, 'pageSize' | 'rememberPageSize'>;
  origin: string;
  readAhead: number;
  /** @default ['tag:new'] */
  queries?: readonly string[];
  /** Years, markets or words; see {@link parseSearchPart}. */
  splitBy?: readonly string[];
}): AlbumSource {
  const { client, capabilities, origin, readAhead, queries = [defaultQuery], splitBy = [] } = options;

  async function* walkPart(walk: SourceWalk, query: string, part: SearchPart): AsyncGenerator<ListedPage> {
    const partition = `${query}${part.label}`;
    const market = part.market ?? walk.market;
    yield* walkWithPageSize({
      operation: 'search',
      capabilities,
      cursor: await walk.findCursor(partition),
      walk: (pageSize, cursor) =>
        walkListing({
          partition,
          fetchPage: ({ offset, limit, signal }) =>
            client.searchAlbums(
              { q: `${query}${part.suffix}`, limit, offset, ...(market !== null && { market }) },
              { signal },
            ),
          pageSize,
          cursor,
          maxItems: walk.limit,
          maxOffset: searchCap,
          endsOnNullNext: false,
          origin,
          readAhead,
          signal: walk.signal,
        }),
    });
  }

  return {
    name: 'search',
    async *pages(walk) {
      for (const query of queries) {
        let isCapped = (await walk.findCursor(query))?.offset === searchCap;
        for await (const page of walkPart(walk, query, { label: '', suffix: '', market: null })) {
          isCapped ||= page.capReached;
          yield page;
        }
        if (!isCapped) continue;
        for (const text of splitBy) yield* walkPart(walk, query, parseSearchPart(text));
      }
    },
  };
}
