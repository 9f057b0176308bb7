import { type SimplifiedAlbum } from '@new-releases/spotify-types';
import { buildPage, type WrittenPage } from '../catalogue/page.js';
import { type Listing } from '../catalogue/library.js';
import { type FaultPlan } from '../faults/fault-plan.js';
import { type PageParameters } from './parse-parameters.js';
import { type ApiRequest, type RouteContext } from './route.js';

export interface ListingOptions extends PageParameters {
  /** Parameters that links repeat. */
  query: Readonly<Record<string, string>>;
  /** Positions that can be reached; search ends at 1000. */
  reach?: number;
}

/**
 * One page of a listing of albums, with the faults of listings: null items, repeated items, untrue totals, a foreign `next`.
 * Repeats come on top of the page's own items, so that a page may hold up to three more than asked for and no album is lost.
 */
export function answerAlbumPage<T extends SimplifiedAlbum>(
  context: RouteContext,
  request: ApiRequest,
  listing: Listing<T>,
  options: ListingOptions,
): WrittenPage<T | null> {
  const page = answerPage(context, request, listing, options);
  const { plan } = context;
  const name = nameOf(request, options);
  const repeats = options.offset > 0 && plan.hits('duplicates', name) ? 1 + (plan.bits(name) % 3) : 0;
  const from = Math.max(0, options.offset - repeats);
  const items = page.items.length === 0 ? [] : [...listing.read(from, options.offset - from), ...page.items];
  return {
    ...page,
    items: items.map((album) =>
      plan.isNullItem(album.id) ? null : (context.shape.simplifiedAlbum(album) as T),
    ),
  };
}

/** One page of any listing; `total` and `next` may be untrue if the faults say so. */
export function answerPage<T>(
  { baseUrl, plan }: RouteContext,
  request: ApiRequest,
  listing: Listing<T>,
  options: ListingOptions,
): WrittenPage<T> {
  const { offset, limit } = options;
  const end = Math.min(listing.total, options.reach ?? Infinity);
  const items = offset < end ? listing.read(offset, Math.min(limit, end - offset)) : [];
  const name = nameOf(request, options);
  const lies = plan.hits('totalLies', name);
  const page = buildPage({
    url: `${baseUrl}${request.path}`,
    query: options.query,
    locale: request.locale,
    items,
    offset,
    limit,
    total: lies ? plan.bits(name) % (2 * listing.total + 1) : listing.total,
    nextOffset: hasNext(request, plan, lies, offset + limit < end) ? offset + limit : null,
  });
  return page.next !== null && plan.hits('foreignNext', name)
    ? { ...page, next: page.next.replace(/^https?:\/\/[^/]+/, 'https://api.spotify.example') }
    : page;
}

/** Untrue `next`: null before the end of a search, set at the end of an artist's albums, even on an empty page; both were seen. */
function hasNext(request: ApiRequest, plan: FaultPlan, lies: boolean, more: boolean): boolean {
  if (lies && request.operation === 'search') return more && plan.bits(request.query.toString()) % 2 === 0;
  return more || (lies && request.operation === 'get-an-artists-albums');
}

function nameOf(request: ApiRequest, { offset, limit, query }: ListingOptions): string {
  return `${request.path} ${JSON.stringify(query)} ${offset} ${limit}`;
}
