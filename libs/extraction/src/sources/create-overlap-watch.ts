import type { PageStep } from '@new-releases/pagination';
import type { Page, SimplifiedAlbum } from '@new-releases/spotify-types';
import type { ListedRecord } from './album-source.js';

/** A stretch of the listing to be read again. */
export interface Gap {
  /** `slide`: what slid up over a page's edge; `top`: where new arrivals stand. */
  readonly kind: 'slide' | 'top';
  readonly offset: number;
  readonly limit: number;
}

/** Watches a walk for signs that the listing moved under it, and says what to read again. */
export interface OverlapWatch {
  /** Looks at the next page; returns the stretches to read again after it. */
  look(step: PageStep<SimplifiedAlbum>): readonly Gap[];
  /** Takes a stretch that was read again. `reachesKnown`: all further tops were seen before. */
  take(
    page: Page<SimplifiedAlbum>,
    gap: Gap,
  ): { readonly records: readonly ListedRecord[]; readonly reachesKnown: boolean };
  findings(): string[];
}

/** A listing that says another total on every page would else double the walk. */
const mostGaps = 5;
/** How many pages of new arrivals are looked for on top. */
const mostHeadPages = 3;

export function createOverlapWatch(options: {
  pageSize: number;
  getId: (album: unknown) => string | undefined;
}): OverlapWatch {
  const { pageSize, getId } = options;
  /** Ids of the walk's first page: where one of them shows again, the head is known. */
  let head: ReadonlySet<string> | null = null;
  let total: number | null = null;
  let grew = false;
  let gaps = 0;
  let unread = 0;

  function findSlide(step: PageStep<SimplifiedAlbum>): Gap[] {
    const shrunkBy = total !== null && step.total !== null ? total - step.total : 0;
    // Items left the listing before this page, so that others slid up over its edge unseen. A larger jump is no
    // slide but a total that lies.
    if (shrunkBy <= 0 || shrunkBy > pageSize || step.offset < shrunkBy) return [];
    if (gaps >= mostGaps) {
      unread += 1;
      return [];
    }
    gaps += 1;
    return [{ kind: 'slide', offset: step.offset - shrunkBy, limit: shrunkBy }];
  }

  return {
    look(step) {
      const slides = findSlide(step);
      if (step.repeated > 0 || (total !== null && step.total !== null && step.total > total)) grew = true;
      total = step.total ?? total;
      head ??= new Set(step.items.flatMap((item) => getId(item) ?? []));
      if (!step.cursor.done || !grew) return slides;
      const tops = Array.from({ length: mostHeadPages }, (_, page) => ({
        kind: 'top' as const,
        offset: page * pageSize,
        limit: pageSize,
      }));
      return [...slides, ...tops.filter(({ offset }) => offset < step.offset)];
    },
    take(page, { kind, offset }) {
      const records = page.items.flatMap((record, index) =>
        record == null ? [] : [{ record, position: offset + index }],
      );
      const reachesKnown =
        kind === 'top' &&
        (records.length === 0 || records.some(({ record }) => head?.has(getId(record) ?? '') === true));
      return { records, reachesKnown };
    },
    findings() {
      const lines = ['the listing moved while it was read; the overlap was read again'];
      if (unread > 0) lines.push(`${unread} more overlaps were left unread, for the total changed too often`);
      return lines;
    },
  };
}
