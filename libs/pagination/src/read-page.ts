import type { Page } from '@new-releases/spotify-types';
import { isForeignNext } from './is-foreign-next.js';
import type { PageRequest, ResolvedOptions } from './iterate-pages-options.js';
import type { PageCursor } from './page-cursor.js';
import type { PageFinding, PageStep } from './page-step.js';

/** Enough to recognise what slid down from the pages before; a cursor stays near 5 kB. */
const rememberedIds = 200;

type Rules<T> = Pick<ResolvedOptions<T>, 'maxItems' | 'maxOffset' | 'endsOnNullNext' | 'origin' | 'getId'>;

/**
 * Takes a walk one page further: from the cursor before a page, and the page, to its step and the cursor after
 * it. Pure. Throws a TypeError when the page has no array of items.
 */
export function readPage<T>(
  before: PageCursor,
  request: PageRequest,
  page: Page<T>,
  rules: Rules<T>,
): PageStep<T> {
  if (!Array.isArray(page.items)) {
    throw new TypeError(
      `@new-releases/pagination: the page at offset ${request.offset} has no array of items`,
    );
  }
  const bound = Math.min(rules.maxItems, rules.maxOffset);
  // A server that ignores the limit may answer with more than was asked for.
  const elements = page.items.slice(0, bound - request.offset);
  const entries = elements.flatMap((item, index) =>
    item === null || item === undefined ? [] : [{ item, position: request.offset + index }],
  );
  const ids = entries.map(({ item }) => rules.getId(item)).filter((id) => typeof id === 'string');
  const earlier = new Set(before.lastIds);
  const repeated = ids.filter((id) => earlier.has(id)).length;

  const total = isCount(page.total) ? page.total : before.total;
  const seen = (before.seen ?? before.offset) + elements.length;
  const offset = request.offset + countAdvance(request, page, rules.origin);
  const listingGoesOn = elements.length > 0 && (!rules.endsOnNullNext || Boolean(page.next));
  const loops = isSamePage(before, ids, total) || (listingGoesOn && isPastEnd());
  const done = !listingGoesOn || loops || offset >= bound;

  const findings: PageFinding[] = [];
  if (rules.origin !== null && page.next && isForeignNext(page.next, rules.origin)) {
    findings.push({ kind: 'foreign-next', next: page.next });
  }
  if (before.total !== null && total !== null && total !== before.total) {
    findings.push({ kind: 'total-changed', from: before.total, to: total });
  }
  if (loops) {
    findings.push({ kind: 'loop', offset: request.offset });
  } else if (!listingGoesOn) {
    if (total !== null && total !== seen) findings.push({ kind: 'total-mismatch', total, seen });
  } else {
    const expected = Math.max(0, Math.min(offset - request.offset, (total ?? Infinity) - request.offset));
    if (elements.length < expected) findings.push({ kind: 'short-page', expected, got: elements.length });
    if (offset >= rules.maxOffset && rules.maxOffset < rules.maxItems) {
      findings.push({ kind: 'cap-reached', cap: rules.maxOffset });
    }
  }

  return {
    items: entries.map(({ item }) => item),
    positions: entries.map(({ position }) => position),
    offset: request.offset,
    nulls: elements.length - entries.length,
    repeated,
    total,
    findings,
    cursor: {
      offset,
      done,
      total,
      pages: before.pages + 1,
      seen,
      lastIds: [...(before.lastIds ?? []), ...ids].slice(-Math.max(rememberedIds, ids.length)),
      lastPageIds: ids.length,
    },
  };

  /** Where `next` is trusted: beyond the total that the listing itself reports, nothing but what was read before. */
  function isPastEnd(): boolean {
    if (!rules.endsOnNullNext || total === null || request.offset < total) return false;
    return ids.length > 0 && ids.length === entries.length && repeated === ids.length;
  }
}

/**
 * The server may hold pages smaller than asked for, and says so in `limit`; where it sent more elements than that, it
 * is the elements that count. A short page whose `next` names an offset nearer than the limit shows that its pages are
 * smaller, whatever `limit` says.
 */
function countAdvance(request: PageRequest, page: Page<unknown>, origin: string | null): number {
  const hinted = findNextOffset(page, origin) - request.offset;
  if (
    page.items.length < request.limit &&
    hinted >= Math.max(1, page.items.length) &&
    hinted < request.limit
  ) {
    return hinted;
  }
  if (!isCount(page.limit) || page.limit < 1 || page.limit > request.limit) return request.limit;
  return Math.min(request.limit, Math.max(page.limit, page.items.length));
}

/** Whether the page is the one before again. A listing that grew by as much has moved down a page, and does not loop. */
function isSamePage(before: PageCursor, ids: readonly string[], total: number | null): boolean {
  if (ids.length === 0 || ids.length !== before.lastPageIds) return false;
  const last = before.lastIds?.slice(-ids.length) ?? [];
  if (!ids.every((id, index) => id === last[index])) return false;
  return before.total === null || total === null || total < before.total + ids.length;
}

function isCount(value: number | null | undefined): value is number {
  return Number.isSafeInteger(value) && (value ?? -1) >= 0;
}

/** The offset that `next` names; NaN where it names none, or leads elsewhere. It is looked at, and never followed. */
function findNextOffset(page: Page<unknown>, origin: string | null): number {
  if (!page.next || !URL.canParse(page.next)) return NaN;
  const url = new URL(page.next);
  if (origin !== null && url.origin !== origin) return NaN;
  const offset = url.searchParams.get('offset');
  return offset !== null && /^\d+$/.test(offset) ? Number(offset) : NaN;
}
