import type { PageCursor, PageStep } from '@new-releases/pagination';
import type { Page, SimplifiedAlbum } from '@new-releases/spotify-types';
import type { ListedRecord } from './album-source.js';

/** A stretch of the listing to be read again. */
interface Gap {
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
/** A larger jump of the total is no slide but a total that lies. */
const mostSlidePages = 3;
/** How many pages of new arrivals are looked for on top. */
const mostHeadPages = 3;

export function createOverlapWatch(options: {
  pageSize: number;
  getId: (album: unknown) => string | undefined;
  /** Where an earlier process left the walk: the listing may have moved since. */
  cursor: PageCursor | null;
}): OverlapWatch {
  const { pageSize, getId, cursor } = options;
  /** Ids of the walk's first page: where one of them shows again, the head is known. */
  let head: ReadonlySet<string> | null = cursor?.lastIds ? new Set(cursor.lastIds) : null;
  let total = cursor?.total ?? null;
  let hasTaken = false;
  let grew = false;
  let gaps = 0;
  let unread = 0;

  function findSlide(step: PageStep<SimplifiedAlbum>): Gap[] {
    const shrunkBy = total !== null && step.total !== null ? total - step.total : 0;
    // Items left the listing before this page, so that others slid up over its edge unseen.
    if (shrunkBy <= 0) return [];
    if (gaps >= mostGaps || shrunkBy > mostSlidePages * pageSize || step.offset < shrunkBy) {
      unread += 1;
      return [];
    }
    gaps += 1;
    const slides: Gap[] = [];
    for (let offset = step.offset - shrunkBy; offset < step.offset; offset += pageSize) {
      slides.push({ kind: 'slide', offset, limit: Math.min(pageSize, step.offset - offset) });
    }
    return slides;
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
      hasTaken = true;
      const records = page.items.flatMap((record, index) =>
        record == null ? [] : [{ record, position: offset + index }],
      );
      const reachesKnown =
        kind === 'top' &&
        (records.length === 0 || records.some(({ record }) => head?.has(getId(record) ?? '') === true));
      return { records, reachesKnown };
    },
    findings() {
      const lines: string[] = [];
      if (hasTaken || unread > 0) {
        const done = hasTaken
          ? 'what slid over its pages, and its top, were read again'
          : 'nothing was read again';
        lines.push(`the listing moved while it was read: ${done}; take it as a sample`);
      }
      if (unread > 0) lines.push(`${unread} changes of the total were too large or too many to be followed`);
      return lines;
    },
  };
}
