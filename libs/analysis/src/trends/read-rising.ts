import type { Catalogue, DaySpan, RisingCount, RisingKind, UnreadDay } from '@new-releases/storage/catalogue';
import { formatDay } from '../series/format-day.js';
import { parseDay } from '../series/parse-day.js';
import { describeCoverage } from './describe-coverage.js';
import { isToldByReads } from './is-told-by-reads.js';
import { coverage as covered, markCoveredDays } from './mark-covered-days.js';
import type { TrendCoverage } from './trend.js';

const weekDays = 7;
/** What the recent weeks are compared with. */
const weeksBefore = 52;
/** Days below which nothing is said of what was usual. */
const fewestDaysBefore = 28;

/** Who rises, and how much. */
export interface Rising extends Pick<RisingCount, 'key' | 'name' | 'spotifyUrl' | 'recent' | 'isNew'> {
  /** Releases a week in the time before; null where too little is known of it. */
  readonly perWeekBefore: number | null;
  /** Releases a week of late against those before; null where there were none, or too little is known. */
  readonly ratio: number | null;
}

/** What is compared. */
export interface RisingWindow {
  /** Null: nothing is known. */
  readonly recent: DaySpan | null;
  /** Recent days that listings can have shown whole; those of labels also need to have been read. */
  readonly recentDays: number;
  readonly before: DaySpan | null;
  /** Days before of which the same holds. */
  readonly beforeDays: number;
}

/** Who rises, by what comparison. */
export interface RisingList {
  readonly rising: readonly Rising[];
  readonly window: RisingWindow;
  readonly coverage: TrendCoverage;
}

/**
 * Finds artists or labels that released more in the last weeks than before, the most surprising first: by the difference of square
 * roots, whose chance variation is the same for few and many. Two releases at least. Source: Anscombe, Biometrika 35 (1948), 246-254.
 */
export function readRising(
  catalogue: Pick<Catalogue, 'countReleases' | 'countRising'>,
  { by, weeks, limit }: { by: RisingKind; weeks: number; limit: number },
): RisingList {
  const all = { by: 'all', keys: null, period: 'day', to: null, newArtists: false } as const;
  const last = catalogue.countReleases({ ...all, from: null });
  const lastDay = last?.coverage.lastDay;
  if (last == null || lastDay == null) {
    const window = { recent: null, recentDays: 0, before: null, beforeDays: 0 };
    return { rising: [], window, coverage: last === null ? fail() : describeCoverage(last) };
  }
  // The last day was not over when it was listed.
  const end = parseDay(lastDay) - 1;
  const start = end - weeks * weekDays + 1;
  const recent = { from: formatDay(start), to: formatDay(end) };
  const before = { from: formatDay(start - weeksBefore * weekDays), to: formatDay(start - 1) };
  const found = catalogue.countReleases({ ...all, from: before.from }) ?? fail();
  const unread = isToldByReads(by, 'releases') ? found.unread : [];
  const findKnown = (span: DaySpan) =>
    findKnownSpans(leaveOutWeeks(markCoveredDays(found.listings, span), unread, span), span);
  const [known, recentKnown] = [findKnown(before), findKnown(recent)];
  const [recentDays, beforeDays] = [countDays(recentKnown), countDays(known)];
  const counts = recentDays === 0 ? [] : catalogue.countRising({ by, recent, recentKnown, before: known });
  const rising = counts
    .map((count) => compare(count, recentDays, beforeDays))
    .filter(({ surprise }) => surprise > 0);
  rising.sort((a, b) => b.surprise - a.surprise || (a.entry.key < b.entry.key ? -1 : 1));
  return {
    rising: rising.slice(0, limit).map(({ entry }) => entry),
    window: { recent, recentDays, before, beforeDays },
    coverage: describeCoverage(found),
  };
}

function compare(
  count: RisingCount,
  recentDays: number,
  beforeDays: number,
): { entry: Rising; surprise: number } {
  const { key, name, spotifyUrl, recent, before, isNew } = count;
  const isKnown = beforeDays >= fewestDaysBefore;
  const perWeekBefore = isKnown ? (before / beforeDays) * weekDays : null;
  const perWeek = (recent / recentDays) * weekDays;
  const expected = isKnown ? (before / beforeDays) * recentDays : 0;
  return {
    entry: {
      key,
      name,
      spotifyUrl,
      recent,
      perWeekBefore: perWeekBefore === null ? null : round(perWeekBefore),
      ratio: perWeekBefore === null || before === 0 ? null : round(perWeek / perWeekBefore),
      isNew,
    },
    surprise: Math.sqrt(recent + 3 / 8) - Math.sqrt(expected + 3 / 8),
  };
}

function countDays(spans: readonly DaySpan[]): number {
  return spans.reduce((sum, { from, to }) => sum + parseDay(to) - parseDay(from) + 1, 0);
}

/**
 * Leaves out the weeks, from the first day on, of which releases wait to be read. Not their days alone: they are those on which the most
 * is released, and the rest would be a low.
 */
function leaveOutWeeks(days: Uint8Array, unread: readonly UnreadDay[], { from }: DaySpan): Uint8Array {
  for (const { day } of unread) {
    const week = Math.floor((parseDay(day) - parseDay(from)) / weekDays) * weekDays;
    if (week >= 0) days.fill(covered.part, week, week + weekDays);
  }
  return days;
}

/** Runs of days that are known whole. */
function findKnownSpans(days: Uint8Array, { from }: DaySpan): DaySpan[] {
  const first = parseDay(from);
  const spans: DaySpan[] = [];
  let begin: number | null = null;
  for (let place = 0; place <= days.length; place += 1) {
    const isKnown = days[place] === covered.whole;
    if (isKnown) begin ??= place;
    else if (begin !== null) {
      spans.push({ from: formatDay(first + begin), to: formatDay(first + place - 1) });
      begin = null;
    }
  }
  return spans;
}

function round(value: number): number {
  return Number(value.toFixed(4));
}

function fail(): never {
  throw new TypeError('@new-releases/analysis: all releases together are always known');
}
