import { iteratePages, startCursor, type PageCursor, type PageStep } from '@new-releases/pagination';
import type { Page, SimplifiedAlbum } from '@new-releases/spotify-types';
import type { ListedPage } from './album-source.js';
import { createOverlapWatch } from './create-overlap-watch.js';
import { describeFinding } from './describe-finding.js';

export interface WalkListingOptions {
  readonly partition: string;
  readonly fetchPage: (request: {
    offset: number;
    limit: number;
    signal: AbortSignal;
  }) => Promise<Page<SimplifiedAlbum>>;
  /** Items a page. */
  readonly pageSize: number;
  readonly cursor: PageCursor | null;
  readonly maxItems: number | null;
  /** Spotify answers no page beyond this offset. */
  readonly maxOffset?: number;
  /** False in search, where a null `next` does not prove the end. */
  readonly endsOnNullNext?: boolean;
  readonly origin: string;
  readonly readAhead: number;
  readonly signal: AbortSignal;
}

/**
 * One listing of albums as pages for discovery; a walk whose cursor is done yields nothing. Where the listing moves
 * while it is read, the overlap is read again: what slid up over a page's edge, and at the end what came in on top.
 */
export async function* walkListing(options: WalkListingOptions): AsyncGenerator<ListedPage, void, void> {
  const { cursor, maxItems, partition, signal } = options;
  if (cursor?.done === true || (cursor && maxItems !== null && cursor.offset >= maxItems)) return;
  const steps = iteratePages<SimplifiedAlbum>({
    fetchPage: options.fetchPage,
    limit: options.pageSize,
    ...(cursor && { cursor }),
    ...(maxItems !== null && { maxItems }),
    ...(options.maxOffset !== undefined && { maxOffset: options.maxOffset }),
    endsOnNullNext: options.endsOnNullNext ?? true,
    readAhead: options.readAhead,
    origin: options.origin,
    getId: getAlbumId,
    signal,
  });
  const overlap = createOverlapWatch({ pageSize: options.pageSize, getId: getAlbumId, cursor });
  let before = cursor ?? startCursor;
  for await (const step of steps) {
    // A walk of the first so many items is a sample by its own will.
    const gaps = maxItems === null ? overlap.look(step) : [];
    const isLast = step.cursor.done;
    // The first so many items are not the listing: a later run without the limit goes on from here.
    const isCut =
      maxItems !== null && step.cursor.offset >= maxItems && (step.total ?? Infinity) > step.cursor.offset;
    // The walk passes a page only once its overlap is read too: a process stopped in between reads both again.
    const open = { ...before, done: false };
    if (gaps.length === 0) {
      const page = toListedPage(partition, step, { ...step.cursor, done: isLast && !isCut });
      yield isLast ? { ...page, findings: [...page.findings, ...overlap.findings()] } : page;
    } else {
      yield toListedPage(partition, step, open);
    }
    for (const [index, gap] of gaps.entries()) {
      const page = await options.fetchPage({ offset: gap.offset, limit: gap.limit, signal });
      const again = overlap.take(page, gap);
      const isPassed = index === gaps.length - 1 || again.reachesKnown;
      yield {
        partition,
        records: again.records,
        nulls: 0,
        moved: false,
        reportedTotal: null,
        capReached: false,
        findings: isPassed && isLast ? overlap.findings() : [],
        cursor: isPassed ? step.cursor : open,
      };
      if (again.reachesKnown) break;
    }
    before = step.cursor;
  }
}

function toListedPage(partition: string, step: PageStep<SimplifiedAlbum>, cursor: PageCursor): ListedPage {
  const capReached = step.findings.some((finding) => finding.kind === 'cap-reached');
  return {
    partition,
    records: step.items.map((record, index) => ({
      record,
      position: step.positions[index] ?? step.offset + index,
    })),
    nulls: step.nulls,
    moved: step.repeated > 0 || step.findings.some((finding) => finding.kind === 'total-changed'),
    reportedTotal: step.total,
    capReached,
    findings: step.findings.map(describeFinding),
    cursor,
  };
}

/** The records are not checked yet, so nothing is believed of their shape. */
function getAlbumId(album: unknown): string | undefined {
  const id: unknown = typeof album === 'object' && album !== null ? Reflect.get(album, 'id') : undefined;
  return typeof id === 'string' ? id : undefined;
}
