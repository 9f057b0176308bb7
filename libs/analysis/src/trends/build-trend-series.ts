import type { ReleaseCount, ReleaseCounts, ReleaseDimension } from '@new-releases/storage/catalogue';
import { formatDay } from '../series/format-day.js';
import { parseDay } from '../series/parse-day.js';
import { isToldByReads } from './is-told-by-reads.js';
import { coverage, markCoveredDays, markDaysInPart } from './mark-covered-days.js';
import type { TrendMeasure, TrendQuery } from './trend-query.js';
import type { TrendPoint, TrendSeries } from './trend.js';

/**
 * Makes series of counts: a period that no listing can have shown is a gap, and one without a release 0. One of which a release waits to
 * be read is known in part, where reading tells what is counted; and one that has changed since it was counted.
 */
export function buildTrendSeries(
  { range, keys, counts, listings, unread, uncounted }: ReleaseCounts,
  { by, measure, period }: Pick<TrendQuery, 'by' | 'measure' | 'period'>,
): TrendSeries[] {
  if (range === null) return keys.map((key) => ({ ...key, points: [] }));
  const first = parseDay(range.from);
  const length = period === 'week' ? 7 : 1;
  const byKey = new Map(keys.map(({ key }) => [key, new Map<string, ReleaseCount>()]));
  for (const count of counts) byKey.get(count.key)?.set(count.start, count);
  const isListed = pickListings(by);
  const waiting = isToldByReads(by, measure) ? unread.map(({ day }) => day) : [];
  const markDays = (some: ReleaseCounts['listings']) =>
    markDaysInPart(markCoveredDays(some, range), [...waiting, ...uncounted], range);
  let days = markDays(listings);
  return keys.map(({ key, name }) => {
    if (isListed !== null) days = markDays(listings.filter((one) => isListed(one, key)));
    const found = byKey.get(key);
    const points: TrendPoint[] = [];
    for (let place = 0; place < days.length; place += length) {
      const start = formatDay(first + place);
      const covered = days.subarray(place, place + length);
      const observed = covered.some((day) => day !== coverage.none);
      points.push({
        start,
        value: observed ? measureCount(found?.get(start), measure) : null,
        observed,
        isPartial: observed && covered.some((day) => day !== coverage.whole),
      });
    }
    return { key, name, points };
  });
}

/** A source or a market is known of by its own listings only. */
function pickListings(
  by: ReleaseDimension,
): ((listing: { source: string; market: string }, key: string) => boolean) | null {
  if (by === 'source') return (listing, key) => listing.source === key;
  return by === 'market' ? (listing, key) => listing.market === key : null;
}

/** What a period comes to; null where no track was read that a mean could be taken of. */
function measureCount(count: ReleaseCount | undefined, measure: TrendMeasure): number | null {
  switch (measure) {
    case 'releases':
      return count?.releases ?? 0;
    case 'tracks':
      return count?.tracks ?? 0;
    case 'new_artists':
      return count?.newArtists ?? 0;
    case 'mean_duration_ms':
      return divide(count?.durationMs, count?.tracksRead, 0);
    case 'explicit_share':
      return divide(count?.explicitTracks, count?.tracksRead, 6);
  }
}

function divide(sum = 0, tracks = 0, digits: number): number | null {
  return tracks === 0 ? null : Number((sum / tracks).toFixed(digits));
}
